// What a made library is on disk: the static files the Worker and the open API are served from.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LIBRARY_FILES, type Manifest } from '../../src/catalogue/catalogue.ts'
import { refPath } from '../../src/model/address.ts'
import { type Entry, headOf } from '../../src/model/entry.ts'
import { rankTitles, type SearchDocument, toDocument } from '../../src/search/document.ts'
import { type Analysis, analyse } from '../../src/search/engines/embedded/analyse.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { withSimilar } from '../../src/search/similar.ts'
import { hashOf } from './cache.ts'
import type { MadeLibrary } from './make.ts'
import type { Pool } from './pool.ts'
import { type Files, siteFiles } from './site-files.ts'

/** Every file of the assets folder, by path. The same library gives the same bytes. */
export async function outputFiles(made: MadeLibrary, contentFolder: string, pool: Pool): Promise<Files> {
  const files: Files = new Map()
  const library = (name: string): string => `library/${name}`
  const { entries, moved } = made.library
  files.set(library(LIBRARY_FILES.vocabulary), JSON.stringify(made.vocabulary))
  files.set(library(LIBRARY_FILES.heads), JSON.stringify(entries.map(headOf)))
  files.set(library(LIBRARY_FILES.moved), JSON.stringify(Object.fromEntries([...moved].sort())))
  const { documents, analyses } = await analysed(made, pool)
  for (const entry of withSimilar(entries, documents, analyses)) {
    files.set(library(LIBRARY_FILES.entry(refPath(entry))), JSON.stringify(entry))
  }
  for (const [name, bytes] of write(documents, analyses)) files.set(library(`${LIBRARY_FILES.search}/${name}`), bytes)
  for (const path of made.pictures) files.set(library(`media/${path}`), await readFile(join(contentFolder, path)))
  const site = await siteFiles()
  for (const [path, bytes] of site.files) files.set(path, bytes)
  const { stylesheet, scripts } = site
  const manifest: Manifest = { version: hashOf(...[...files].sort(byPath).flat()), stylesheet, scripts }
  files.set(library(LIBRARY_FILES.manifest), JSON.stringify(manifest))
  return files
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

interface Analysed {
  readonly documents: readonly SearchDocument[]
  readonly analyses: readonly Analysis[]
}

/** Every entry as the engine reads it, taken apart; what earlier builds took apart is not done again. */
async function analysed(made: MadeLibrary, pool: Pool): Promise<Analysed> {
  const { entries } = made.library
  const ranks = rankTitles(entries)
  const documents = entries.map((entry: Entry) => toDocument(entry, made.vocabulary, ranks))
  const hashes = documents.map(({ texts }) => hashOf(JSON.stringify(texts)))
  const known = made.cache.analyses
  const missing = documents.filter((_, index) => !known.has(hashes[index] ?? ''))
  const fresh = new Map((await pool.analyse(missing)).map((analysis, index) => [missing[index], analysis]))
  const analyses: Analysis[] = documents.map((document, index) => {
    return known.get(hashes[index] ?? '') ?? fresh.get(document) ?? analyse(document)
  })
  // What no document has any more need not be kept.
  known.clear()
  analyses.forEach((analysis, index) => {
    known.set(hashes[index] ?? '', analysis)
  })
  return { documents, analyses }
}
