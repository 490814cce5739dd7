// What a made library is on disk: the static files the Worker and the open API are served from.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LIBRARY_FILES, type Manifest, type Packs } from '../../src/catalogue/catalogue.ts'
import { createListing } from '../../src/catalogue/listing.ts'
import { refPath } from '../../src/model/address.ts'
import { type Entry, headOf } from '../../src/model/entry.ts'
import { rankTitles, type SearchDocument, toDocument } from '../../src/search/document.ts'
import { type Analysis, analyse } from '../../src/search/engines/embedded/analyse.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { withSimilar } from '../../src/search/similar.ts'
import { hashOf } from './cache.ts'
import type { MadeLibrary } from './make.ts'
import { makePacks } from './packs.ts'
import { type DrawOptions, drawAll } from './pictures/draw.ts'
import { iconDrawings } from './pictures/icons.ts'
import { type Instance, pageDrawings } from './pictures/page-pictures.ts'
import { memoryStore } from './pictures/store.ts'
import type { Pool } from './pool.ts'
import { type Files, siteFiles } from './site-files.ts'

export interface PictureOptions extends DrawOptions {
  /** What pictures of pages show of the instance; without it none are drawn, since that takes seconds. */
  readonly instance?: Instance | undefined
}

/** For a program that builds again and again. */
const MEMORY = memoryStore()

/** Every file of the assets folder, by path. The same library gives the same bytes. */
export async function outputFiles(
  made: MadeLibrary,
  contentFolder: string,
  pool: Pool,
  pictures: PictureOptions = { store: MEMORY },
): Promise<Files> {
  const site = await siteFiles()
  const { packs, library } = await libraryFiles(made, contentFolder, pool, site.programBytes)
  const files: Files = new Map([...library].map(([path, content]) => [`library/${path}`, content]))
  for (const [path, bytes] of site.files) files.set(path, bytes)
  for (const [path, bytes] of await drawPictures(made, String(site.files.get('favicon.svg')), pictures))
    files.set(path, bytes)
  const { stylesheet, sheets, scripts } = site
  const version = hashOf(...[...files].sort(byPath).flat(), JSON.stringify(made.home))
  const manifest: Manifest = {
    version,
    stylesheet,
    sheets,
    scripts,
    packs,
    home: made.home,
    pictures: pictures.instance !== undefined,
  }
  files.set(`library/${LIBRARY_FILES.manifest}`, JSON.stringify(manifest))
  return files
}

function drawPictures(made: MadeLibrary, mark: string, options: PictureOptions): Promise<Map<string, Uint8Array>> {
  const { instance } = options
  const icons = iconDrawings(mark)
  if (instance === undefined) return drawAll(icons, options)
  const pages = pageDrawings(made.library.entries, made.vocabulary, instance)
  return drawAll(new Map([...icons, ...pages]), { ...options, all: true })
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** The files below `library/`, the manifest left out, which is the last to be known. */
async function libraryFiles(
  made: MadeLibrary,
  contentFolder: string,
  pool: Pool,
  programBytes: number,
): Promise<{ readonly packs: Packs; readonly library: Files }> {
  const { entries, moved } = made.library
  const library: Files = new Map()
  library.set(LIBRARY_FILES.vocabulary, JSON.stringify(made.vocabulary))
  library.set(LIBRARY_FILES.heads, JSON.stringify(entries.map(headOf)))
  library.set(LIBRARY_FILES.listing, JSON.stringify(createListing(entries)))
  library.set(LIBRARY_FILES.moved, JSON.stringify(Object.fromEntries([...moved].sort())))
  const ranks = rankTitles(entries)
  const documents = entries.map((entry: Entry) => toDocument(entry, made.vocabulary, ranks))
  const memory = rememberAnalyses(made.cache.analyses, pool)
  const analyses = await memory.analyse(documents)
  const whole = withSimilar(entries, documents, analyses)
  for (const entry of whole) library.set(LIBRARY_FILES.entry(refPath(entry)), JSON.stringify(entry))
  for (const [name, bytes] of write(documents, analyses)) library.set(`${LIBRARY_FILES.search}/${name}`, bytes)
  for (const path of made.pictures) library.set(`media/${path}`, await readFile(join(contentFolder, path)))
  const { packs, files } = await makePacks({
    ...{ entries: whole, documents, programBytes, library },
    analyse: memory.analyse,
  })
  memory.tidy()
  return { packs, library: new Map([...library, ...files]) }
}

interface AnalysisMemory {
  /** Documents as the engine reads them, taken apart; what was taken apart before is not done again. */
  analyse(documents: readonly SearchDocument[]): Promise<readonly Analysis[]>
  /** Forgets what no document was asked for with. */
  tidy(): void
}

function rememberAnalyses(known: Map<string, Analysis>, pool: Pool): AnalysisMemory {
  const used = new Set<string>()
  return {
    async analyse(documents) {
      const hashes = documents.map(({ texts }) => hashOf(JSON.stringify(texts)))
      const missing = documents.filter((_, index) => !known.has(hashes[index] ?? ''))
      const fresh = new Map((await pool.analyse(missing)).map((analysis, index) => [missing[index], analysis]))
      return documents.map((document, index) => {
        const hash = hashes[index] ?? ''
        const analysis = known.get(hash) ?? fresh.get(document) ?? analyse(document)
        known.set(hash, analysis)
        used.add(hash)
        return analysis
      })
    },
    tidy() {
      for (const hash of known.keys()) if (!used.has(hash)) known.delete(hash)
    },
  }
}
