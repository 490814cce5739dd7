// npm run build: content to the static files the Worker serves. All or nothing, unless told to keep going.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasErrors, type Message } from '../src/content/message.ts'
import { printMessages, summarise } from '../src/content/report.ts'
import { readContentFolder, replaceFolder } from './disk.ts'
import { saveCache } from './library/cache.ts'
import { type MadeLibrary, makeLibrary } from './library/make.ts'
import { outputFiles } from './library/outputs.ts'
import { progressBar } from './library/progress.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = 'npm run build -- [--content DIR] [--out DIR] [--keep-going] [--cache DIR | --no-cache]'

await runScript(USAGE, async () => {
  const start = performance.now()
  const { values: flags } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist/assets' },
      'keep-going': { type: 'boolean', default: false },
      cache: { type: 'string', default: '.mosaic-cache' },
      'no-cache': { type: 'boolean', default: false },
    },
  })
  const content = await readContentFolder(flags.content)
  const count = content.entryFiles.length + content.vocabularyFiles.length
  const cachePath = flags['no-cache'] ? undefined : join(flags.cache, 'build')
  const made = await makeLibrary(content, { cachePath, progress: progressBar('Compiling') }, async (library, pool) => {
    report(library.messages, flags.content, count)
    if (hasErrors(library.messages) && !flags['keep-going']) {
      fail(`Nothing was built: ${flags.out} is as it was. Mend the errors, or build the rest with --keep-going.`)
    }
    await replaceFolder(flags.out, await outputFiles(library, flags.content, pool))
    if (cachePath !== undefined) await saveCache(cachePath, library.cacheVersion, library.cache)
    return library
  })
  sayLeftOut(
    made,
    content.entryFiles.map(({ path }) => path),
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `Built ${made.library.entries.length} entries into ${flags.out} in ${seconds} s (${made.compiled} of ${content.entryFiles.length} files compiled anew)`,
  )
})

function report(messages: readonly Message[], folder: string, files: number): void {
  if (messages.length > 0) console.error(`${printMessages(messages, folder)}\n\n${summarise(messages, files)}`)
}

/** With --keep-going, nothing goes missing in silence. */
function sayLeftOut({ library }: MadeLibrary, paths: readonly string[]): void {
  const built = new Set(
    library.entries.flatMap(({ texts, slug }) => Object.keys(texts).map((language) => `${slug}/${language}.mdx`)),
  )
  const left = paths.filter((path) => !built.has(path.split('/').slice(1).join('/')))
  if (left.length > 0) console.error(`Left out: ${left.join(', ')}`)
}
