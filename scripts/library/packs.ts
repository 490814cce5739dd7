// What readers may keep on their device: for each language the entries that have a text in it, and an index of them.
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { LIBRARY_FILES, type Pack, type Packs } from '../../src/catalogue/catalogue.ts'
import { createListing } from '../../src/catalogue/listing.ts'
import { writePack } from '../../src/catalogue/pack.ts'
import { refKey, refPath } from '../../src/model/address.ts'
import { type Entry, type EntryHead, headOf, type Relations } from '../../src/model/entry.ts'
import { LANGUAGE_IDS, type Language } from '../../src/model/languages.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Analysis } from '../../src/search/engines/embedded/analyse.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { hashOf } from './cache.ts'
import type { Files } from './site-files.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A document with the text of one language alone; undefined when it has none. What is not text stays as it is. */
export function inOneLanguage(document: SearchDocument, language: Language): SearchDocument | undefined {
  const text = document.texts[language]
  return text === undefined ? undefined : { ...document, texts: { [language]: text } }
}

export interface PackSource {
  readonly entries: readonly Entry[]
  readonly documents: readonly SearchDocument[]
  /** What the program weighs that reads a pack, compressed. */
  readonly programBytes: number
  /** Takes documents apart. */
  readonly analyse: (documents: readonly SearchDocument[]) => Promise<readonly Analysis[]>
  /** The files of the whole library, by path. */
  readonly library: Files
}

/** The packs of all languages that have entries, and their files in the library. The same library gives the same bytes. */
export async function makePacks(source: PackSource): Promise<{ readonly packs: Packs; readonly files: Files }> {
  const format = await packFormat()
  const packs: Partial<Record<Language, Pack>> = {}
  const files: Files = new Map()
  const { programBytes } = source
  for (const language of LANGUAGE_IDS) {
    const own = source.documents.flatMap((document) => inOneLanguage(document, language) ?? [])
    if (own.length === 0) continue
    const whole = writePack(await packedFiles(language, own, source))
    const file = gzipSync(whole, { level: 9 })
    const version = hashOf(format, file)
    const path = LIBRARY_FILES.pack(language, version)
    files.set(path, file)
    packs[language] = {
      ...{ path: `/library/${path}`, version, format },
      ...{ bytes: file.length, programBytes, unpackedBytes: whole.length, entries: own.length },
    }
  }
  return { packs, files }
}

async function packedFiles(language: Language, documents: readonly SearchDocument[], source: PackSource) {
  const kept = new Set(documents.map(({ ref }) => refKey(ref)))
  const there = source.entries.filter((entry) => kept.has(refKey(entry)))
  const entries = there.map((entry) => entryIn(entry, language, kept))
  const files: Files = new Map()
  for (const name of [LIBRARY_FILES.vocabulary, LIBRARY_FILES.moved]) files.set(name, source.library.get(name) ?? '')
  files.set(LIBRARY_FILES.heads, JSON.stringify(entries.map(headOf)))
  files.set(LIBRARY_FILES.listing, JSON.stringify(createListing(entries)))
  for (const entry of entries) {
    const path = refPath(entry)
    files.set(LIBRARY_FILES.entry(path), JSON.stringify(entry))
    for (const [name, bytes] of source.library) if (name.startsWith(`media/${path}/`)) files.set(name, bytes)
  }
  const index = write(documents, await source.analyse(documents))
  for (const [name, bytes] of index) files.set(`${LIBRARY_FILES.search}/${name}`, bytes)
  return new Map([...files].map(([path, content]) => [path, Uint8Array.from(Buffer.from(content))] as const))
}

/** An entry with the text of one language alone. It names people and organisations whether or not they are kept. */
function entryIn(entry: Entry, language: Language, kept: ReadonlySet<string>): Entry {
  const there = (heads: readonly EntryHead[]) => heads.filter(({ ref }) => kept.has(refKey(ref)))
  const { authors, works, organisation, members, linksTo, linkedFrom, similar } = entry.relations
  const brief = <H extends EntryHead>(heads: readonly H[]): H[] => heads.map((head) => headIn(head, language))
  const relations: Relations = {
    authors: brief(authors),
    works: brief(works),
    organisation: organisation && headIn(organisation, language),
    members: brief(members),
    linksTo: brief(there(linksTo)),
    linkedFrom: brief(there(linkedFrom)),
    similar: brief(there(similar)),
  }
  // Of the same type as before: only texts are left out.
  return { ...entry, texts: { [language]: entry.texts[language] }, relations } as Entry
}

/** What lists show of an entry in a language: its own title, else that of the original. */
function headIn<H extends EntryHead>(head: H, language: Language): H {
  const shown = head.titles[language] === undefined ? head.original : language
  return { ...head, titles: { [shown]: head.titles[shown] } }
}

/**
 * Changes with the code that says what files of the library look like, so that a device never reads a pack with code
 * of another shape. It changes more often than it must: a pack loaded once too often costs less than a broken one.
 */
export async function packFormat(): Promise<string> {
  const sources = globSync('src/{model,catalogue,search}/**/*.ts', { cwd: ROOT }).sort()
  return hashOf(...(await Promise.all(sources.map((path) => readFile(join(ROOT, path))))))
}
