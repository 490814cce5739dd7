// npm run build: content to the static files the Worker serves. All or nothing, unless told to keep going.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasErrors, type Message } from '../src/content/message.ts'
import { printMessages, summarise } from '../src/content/report.ts'
import { type ContentFolder, readContentFolder, replaceFolder } from './disk.ts'
import { saveCache } from './library/cache.ts'
import { type MadeLibrary, makeLibrary } from './library/make.ts'
import { outputFiles, type PictureOptions } from './library/outputs.ts'
import { folderStore, memoryStore } from './library/pictures/store.ts'
import { lateBar, progressBar } from './library/progress.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = 'npm run build -- [--content DIR] [--out DIR] [--keep-going] [--cache DIR | --no-cache] [--pictures]'

await runScript(USAGE, async () => {
  const start = performance.now()
  const { values: flags } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist/assets' },
      'keep-going': { type: 'boolean', default: false },
      cache: { type: 'string', default: '.mosaic-cache' },
      'no-cache': { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
    },
  })
  const content = await readContentFolder(flags.content)
  const count = content.entryFiles.length + content.vocabularyFiles.length
  const cachePath = flags['no-cache'] ? undefined : join(flags.cache, 'build')
  const progress = progressBar('Compiling')
  const pictures: PictureOptions = {
    store: flags['no-cache'] ? memoryStore() : folderStore(join(flags.cache, 'pictures')),
    instance: flags.pictures ? (await import('./library/pictures/instance.ts')).readInstance() : undefined,
    progress: flags.pictures ? lateBar('Drawing') : undefined,
  }
  const build = (some: ContentFolder): Promise<Built> =>
    makeLibrary(some, { cachePath, progress }, async (library, pool) => {
      if (hasErrors(library.messages)) return { library, isBuilt: false }
      await replaceFolder(flags.out, await outputFiles(library, flags.content, pool, pictures))
      if (cachePath !== undefined) await saveCache(cachePath, library.cacheVersion, library.cache)
      return { library, isBuilt: true }
    })
  let { library, isBuilt } = await build(content)
  report(library.messages, flags.content, count)
  const left: string[] = []
  for (let rest = content; !isBuilt; { library, isBuilt } = await build(rest)) {
    const broken = flags['keep-going'] ? brokenEntries(library.messages) : new Set<string>()
    const whole = rest.entryFiles.filter(({ path }) => !broken.has(entryOf(path)))
    // What no entry is to blame for, such as a mistake in site.yaml, does not go away with one.
    if (whole.length === rest.entryFiles.length) {
      fail(`Nothing was built: ${flags.out} is as it was. Mend the errors, or build the rest with --keep-going.`)
    }
    left.push(...rest.entryFiles.map(({ path }) => path).filter((path) => broken.has(entryOf(path))))
    rest = { ...rest, entryFiles: whole }
  }
  // Nothing goes missing in silence: an entry that needs one left out is left out, too, and named.
  if (left.length > 0) console.error(`Left out: ${left.sort().join(', ')}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const files = `${library.compiled} of ${content.entryFiles.length} files compiled anew`
  console.log(`Built ${library.library.entries.length} entries into ${flags.out} in ${seconds} s (${files})`)
})

interface Built {
  readonly library: MadeLibrary
  readonly isBuilt: boolean
}

/** The folder of an entry, such as `articles/burnout`. */
function entryOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** Entries with an error; an error in the vocabulary breaks everything, so it names none. */
function brokenEntries(messages: readonly Message[]): ReadonlySet<string> {
  const errors = messages.filter(({ severity }) => severity === 'error')
  return errors.some(({ path }) => path.startsWith('vocabulary/'))
    ? new Set()
    : new Set(errors.map(({ path }) => entryOf(path)))
}

function report(messages: readonly Message[], folder: string, files: number): void {
  if (messages.length > 0) console.error(`${printMessages(messages, folder)}\n\n${summarise(messages, files)}`)
}
