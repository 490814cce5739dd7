import { refPath } from '../model/address.ts'
import type { Entry, EntryHead, Ref } from '../model/entry.ts'
import { MosaicError } from '../model/errors.ts'
import { SLUG } from '../model/fields.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Catalogue, LIBRARY_FILES } from './catalogue.ts'
import type { Listing } from './listing.ts'

/** Reads a file of the built library, such as `entries/articles/burnout.json`; undefined when there is none. */
export type ReadLibraryFile = (path: string) => Promise<Response | undefined>

/** What the Worker's static assets answer to; the rest of the binding is not needed here. */
interface Assets {
  fetch(request: string): Promise<Response>
}

// The binding looks at the path alone, but wants a whole address.
const LIBRARY_ADDRESS = 'https://assets.local/library/'

/** Reads the library among the Worker's static assets. Throws `unavailable` when they do not answer. */
export function createLibraryReader(assets: Assets): ReadLibraryFile {
  return async (path) => {
    const response = await assets.fetch(`${LIBRARY_ADDRESS}${path}`).catch((cause: unknown) => {
      throw new MosaicError('unavailable', `The library's file \`${path}\` cannot be read`, { cause })
    })
    if (response.status === 404) return undefined
    if (response.ok) return response
    throw new MosaicError('unavailable', `The library's file \`${path}\` was answered with status ${response.status}`)
  }
}

/** Reads the embedded engine's files, which the build always writes, so that it can stand in for a server. */
export function createSearchFileReader(read: ReadLibraryFile): (name: string) => Promise<ArrayBuffer> {
  return async (name) => {
    const response = await read(`${LIBRARY_FILES.search}/${name}`)
    if (response === undefined) {
      throw new MosaicError('unavailable', `The library has no search file \`${name}\`: is it built?`)
    }
    return response.arrayBuffer().catch((cause: unknown) => {
      throw new MosaicError('unavailable', `The search file \`${name}\` cannot be read to its end`, { cause })
    })
  }
}

/** The built library. The vocabulary, the listing and the moves are read once an isolate. */
export function createAssetsCatalogue(read: ReadLibraryFile): Catalogue {
  const vocabulary = once(() => readWhole<Vocabulary>(read, LIBRARY_FILES.vocabulary))
  const listing = once(() => readWhole<Listing>(read, LIBRARY_FILES.listing))
  const moves = once(async () => new Map(Object.entries(await readWhole<object>(read, LIBRARY_FILES.moved))))
  return {
    async find(ref: Ref) {
      // A slug of another shape cannot be an entry, and must not become a path to some other file.
      return SLUG.test(ref.slug) ? await readJson<Entry>(read, LIBRARY_FILES.entry(refPath(ref))) : undefined
    },
    heads: () => readWhole<readonly EntryHead[]>(read, LIBRARY_FILES.heads),
    async movedTo(path) {
      const target: unknown = (await moves()).get(path)
      return typeof target === 'string' ? target : undefined
    },
    vocabulary,
    listing,
  }
}

async function readWhole<T>(read: ReadLibraryFile, path: string): Promise<T> {
  const value = await readJson<T>(read, path)
  if (value === undefined) throw new MosaicError('unavailable', `The library has no file \`${path}\`: is it built?`)
  return value
}

async function readJson<T>(read: ReadLibraryFile, path: string): Promise<T | undefined> {
  const response = await read(path)
  if (response === undefined) return undefined
  try {
    // The build wrote the file from this very type; checking every entry again would cost each page.
    return (await response.json()) as T
  } catch (cause) {
    throw new MosaicError('unavailable', `The library's file \`${path}\` is damaged`, { cause })
  }
}

/** Remembers what a reading gave, but not that it failed. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
