import type { Entry, EntryHead, Ref } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'
import type { HomeTexts } from '../model/site.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Listing } from './listing.ts'

/** The built library, read. Every method may throw a `MosaicError` `unavailable`. */
export interface Catalogue {
  find(ref: Ref): Promise<Entry | undefined>
  /** Every entry in brief, sorted by type and slug: for sitemaps and counts, not for a page's hot path. */
  heads(): Promise<readonly EntryHead[]>
  /** Where an address has moved to, such as `articles/old` to `articles/new`. */
  movedTo(refPath: string): Promise<string | undefined>
  vocabulary(): Promise<Vocabulary>
  /** What lists tell of entries beside what a search gives. */
  listing(): Promise<Listing>
}

/** What a build says of itself. */
export interface Manifest {
  /** The hash of everything built. */
  readonly version: string
  /** The path of the stylesheet. */
  readonly stylesheet: string
  /** The paths of further style sheets, by the kind of page that loads them. */
  readonly sheets: Readonly<Record<string, string>>
  /** The paths of scripts by name, such as `site`; pages work without them. */
  readonly scripts: Readonly<Record<string, string>>
  /** What the instance says on its front page. */
  readonly home: HomeTexts
  /** Whether pages have pictures, for where they are shared: see web/pictures.ts. */
  readonly pictures: boolean
  /** What readers may keep on their device: a pack a language. */
  readonly packs: Packs
}

export type Packs = Readonly<Partial<Record<Language, Pack>>>

/** The entries that have a text in a language, with that text alone, and an index of them: see `pack.ts`. */
export interface Pack {
  /** Its path, which changes with its content. */
  readonly path: string
  /** The hash of its content, which tells an older one. */
  readonly version: string
  /** Changes with the code that reads it. */
  readonly format: string
  /** The size of its file, which is compressed. */
  readonly bytes: number
  /** What travels besides: the program that reads it, compressed. */
  readonly programBytes: number
  /** What it takes on the device. */
  readonly unpackedBytes: number
  readonly entries: number
}

/**
 * The files a built library consists of, below `library/` of the assets:
 * `manifest.json`, `vocabulary.json`, `heads.json`, `listing.json`, `moved.json`, `entries/<folder>/<slug>.json`, and the search files.
 */
export const LIBRARY_FILES = {
  manifest: 'manifest.json',
  vocabulary: 'vocabulary.json',
  heads: 'heads.json',
  listing: 'listing.json',
  moved: 'moved.json',
  entry: (refPath: string): string => `entries/${refPath}.json`,
  /** The folder of the embedded engine's files. */
  search: 'search',
  pack: (language: Language, version: string): string => `packs/${language}/${version}.pack`,
} as const
