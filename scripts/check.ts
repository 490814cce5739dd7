// npm run check: reads the whole library and lists everything that is wrong with it.
import { parseArgs } from 'node:util'
import { libraryGaps } from '../src/content/gaps.ts'
import { hasErrors } from '../src/content/message.ts'
import { printMessages, sortMessages, summarise } from '../src/content/report.ts'
import { readContentFolder } from './disk.ts'
import { makeLibrary } from './library/make.ts'
import { runScript } from './run-script.ts'

const USAGE = 'npm run check -- [--content DIR] [--json]'

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
  })
  const content = await readContentFolder(flags.content)
  const files = content.entryFiles.length + content.vocabularyFiles.length
  const messages = await makeLibrary(content, {}, async ({ library, vocabulary, messages: own }) => {
    // Of half a library nothing can be said to be missing.
    return sortMessages(hasErrors(own) ? own : [...own, ...libraryGaps(library.entries, vocabulary)])
  })
  if (flags.json) console.log(JSON.stringify({ files, messages }, null, 2))
  else {
    if (messages.length > 0) console.log(`${printMessages(messages, flags.content)}\n`)
    console.log(summarise(messages, files))
  }
  if (hasErrors(messages)) process.exitCode = 1
})
