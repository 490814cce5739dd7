// Content to entries, with what earlier builds left: the stages of src/content in order.
import { assemble, type Library } from '../../src/content/assemble.ts'
import type { BodySource, CompiledBody } from '../../src/content/compile.ts'
import { hasErrors, type Message, messagesFor, quoted } from '../../src/content/message.ts'
import { type Names, namesOf } from '../../src/content/names.ts'
import { readSource } from '../../src/content/read.ts'
import { readSite } from '../../src/content/site.ts'
import { type Schemas, schemasFor, type ValidFile, validate } from '../../src/content/validate.ts'
import { readVocabulary } from '../../src/content/vocabulary.ts'
import { refPath } from '../../src/model/address.ts'
import type { HomeTexts } from '../../src/model/site.ts'
import type { Vocabulary } from '../../src/model/vocabulary.ts'
import type { ContentFolder, VirtualFile } from '../disk.ts'
import { type Cache, type CachedFile, cacheVersion, emptyCache, hashOf, loadCache } from './cache.ts'
import { createPool, type Pool } from './pool.ts'

export interface MadeLibrary {
  readonly library: Library
  readonly vocabulary: Vocabulary
  readonly home: HomeTexts
  readonly messages: readonly Message[]
  /** Paths of pictures that texts show, from the content folder. */
  readonly pictures: readonly string[]
  readonly cache: Cache
  readonly cacheVersion: string
  /** Files compiled anew. */
  readonly compiled: number
}

export interface MakeOptions {
  /** Where earlier builds left what they worked out; nothing is read or kept without it. */
  readonly cachePath?: string | undefined
  /** What this process made before; taken instead of the file. */
  readonly previous?: Pick<MadeLibrary, 'cache' | 'cacheVersion'> | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Makes the library of a content folder; `use` gets the pool for further work before its threads end. */
export async function makeLibrary<Out>(
  folder: ContentFolder,
  options: MakeOptions,
  use: (made: MadeLibrary, pool: Pool) => Promise<Out>,
): Promise<Out> {
  const { vocabulary, messages: ofVocabulary } = readVocabulary(folder.vocabularyFiles)
  const site = readSite(folder.siteFile)
  const messages = [...ofVocabulary, ...site.messages]
  // Against a broken list every entry that uses it would look wrong.
  const content = hasErrors(ofVocabulary) ? { ...folder, entryFiles: [], otherPaths: [], linkPaths: [] } : folder
  const version = await cacheVersion(JSON.stringify(vocabulary))
  const old = await earlier(options, version)
  const pass = readAll(content, old, schemasFor(vocabulary))
  const names = namesOf(pass.files.map(({ valid }) => valid))
  const stale = pass.files.filter((file) => !isCurrent(file.cached, names))
  const pool = await createPool(stale.length)
  try {
    const made = await finish(content, { ...pass, names, stale, pool, options })
    return await use(
      { ...made, vocabulary, home: site.home, messages: [...messages, ...made.messages], cacheVersion: version },
      pool,
    )
  } finally {
    await pool.close()
  }
}

async function earlier({ cachePath, previous }: MakeOptions, version: string): Promise<Cache> {
  if (previous !== undefined) return previous.cacheVersion === version ? previous.cache : emptyCache()
  return cachePath === undefined ? emptyCache() : loadCache(cachePath, version)
}

interface FirstPass {
  readonly files: readonly ReadFile[]
  readonly messages: readonly Message[]
  readonly schemas: Schemas
  readonly old: Cache
}

interface ReadFile {
  readonly hash: string
  readonly valid: ValidFile
  /** What was said of its front matter. */
  readonly messages: readonly Message[]
  readonly source: BodySource
  readonly cached: CachedFile | undefined
}

function readAll(content: ContentFolder, old: Cache, schemas: Schemas): FirstPass {
  const messages: Message[] = []
  const files = content.entryFiles.flatMap((file) => {
    const read = readOne(file, old, schemas)
    messages.push(...read.messages)
    return read.file ?? []
  })
  return { files, messages, schemas, old }
}

function readOne(file: VirtualFile, old: Cache, schemas: Schemas): { file?: ReadFile; messages: readonly Message[] } {
  const hash = hashOf(file.path, file.bytes)
  const cached = old.files.get(file.path)
  if (cached?.hash === hash) {
    const { type, slug, language } = cached.valid
    const source = { path: file.path, type, slug, language, text: new TextDecoder().decode(file.bytes) }
    const messages = cached.frontMatterMessages
    return { file: { hash, valid: cached.valid, messages, source, cached }, messages }
  }
  const { source, messages } = readSource(file)
  if (source === undefined) return { messages }
  const checked = validate(source, schemas)
  if (checked.valid === undefined) return { messages: [...messages, ...checked.messages] }
  const { path, type, slug, language, text } = source
  const all = [...messages, ...checked.messages]
  return {
    file: {
      hash,
      valid: checked.valid,
      messages: all,
      source: { path, type, slug, language, text },
      cached: undefined,
    },
    messages: all,
  }
}

function isCurrent(cached: CachedFile | undefined, names: Names): boolean {
  return cached?.body !== undefined && cached.names === namesUsed(cached.body, names)
}

function namesUsed(body: CompiledBody, names: Names): string {
  return JSON.stringify(body.links.map((path) => names.get(path) ?? null))
}

interface SecondPass extends FirstPass {
  readonly names: Names
  readonly stale: readonly ReadFile[]
  readonly pool: Pool
  readonly options: MakeOptions
}

type Finished = Pick<MadeLibrary, 'library' | 'messages' | 'pictures' | 'cache' | 'compiled'>

async function finish(content: ContentFolder, pass: SecondPass): Promise<Finished> {
  const { files, names, stale, pool, options, schemas, old } = pass
  const sources = stale.map(({ source }) => source)
  const total = files.length
  const compiled = await pool.compile(sources, names, (done) => options.progress?.(total - stale.length + done, total))
  const fresh = new Map(stale.map(({ source }, index) => [source.path, compiled[index]]))
  const kept = new Map<string, CachedFile>()
  const bodies = new Map<string, CompiledBody>()
  const messages = [...pass.messages]
  for (const { hash, valid, messages: frontMatterMessages, cached, source } of files) {
    const one = fresh.get(source.path)
    const body = one === undefined ? cached?.body : one.body
    const own = one?.messages ?? cached?.messages ?? []
    messages.push(...own)
    if (body === undefined) continue
    bodies.set(source.path, body)
    kept.set(source.path, { hash, valid, frontMatterMessages, messages: own, body, names: namesUsed(body, names) })
  }
  const assembled = assemble(
    files.map(({ valid }) => valid),
    bodies,
    schemas,
  )
  const pictures = checkPictures(content, files, bodies)
  return {
    library: assembled.library,
    messages: [...messages, ...assembled.messages, ...pictures.messages],
    pictures: [...pictures.used, ...content.sitePictures],
    cache: { files: kept, analyses: old.analyses },
    compiled: stale.length,
  }
}

function checkPictures(
  content: ContentFolder,
  files: readonly ReadFile[],
  bodies: ReadonlyMap<string, CompiledBody>,
): { used: readonly string[]; messages: readonly Message[] } {
  const there = new Set(content.otherPaths)
  const used = new Set<string>()
  const missing = files.flatMap(({ valid }) => {
    const messages = messagesFor(valid.path)
    for (const picture of bodies.get(valid.path)?.pictures ?? []) {
      const path = `${refPath(valid)}/${picture.src.replace(/^\.\//, '')}`
      if (there.has(path)) used.add(path)
      else
        messages.error(
          'missing-picture',
          `Unexpected picture ${quoted(picture.src)}, expected a file beside the text`,
          picture,
        )
    }
    return messages.all
  })
  const stray = content.otherPaths
    .filter((path) => !used.has(path))
    .flatMap((path) => {
      const messages = messagesFor(path)
      messages.warning('stray-file', 'Unexpected file, expected `<language>.mdx` or a picture that a text shows')
      return messages.all
    })
  const links = content.linkPaths.flatMap((path) => {
    const messages = messagesFor(path)
    messages.error('stray-file', 'Unexpected link in the file system, expected the file or folder itself')
    return messages.all
  })
  return { used: [...used].sort(), messages: [...missing, ...stray, ...links] }
}
