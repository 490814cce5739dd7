// npm run coverage: what the library has on each topic, by type and language, what is missing and what is stale.
import { parseArgs } from 'node:util'
import { coverageOf } from '../src/content/coverage.ts'
import { hasErrors } from '../src/content/message.ts'
import { printCoverage } from '../src/content/print-coverage.ts'
import { readContentFolder } from './disk.ts'
import { makeLibrary } from './library/make.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = 'npm run coverage -- [--content DIR] [--json]'

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
  })
  const content = await readContentFolder(flags.content)
  const coverage = await makeLibrary(content, {}, async ({ library, vocabulary, messages }) => {
    if (hasErrors(messages)) fail('The library has errors, so its board would be wrong: see npm run check')
    return coverageOf(library.entries, vocabulary)
  })
  process.stdout.write(flags.json ? `${JSON.stringify(coverage, null, 2)}\n` : printCoverage(coverage))
})
