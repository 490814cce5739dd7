import type { Ref } from '../model/entry.ts'
import type { FacetId } from '../model/facets.ts'
import type { Language } from '../model/languages.ts'
import type { SearchDocument } from './document.ts'
import type { Query } from './query.ts'

/** Finds entries. Throws a `MosaicError` `unavailable` when there is no answer; no result is an answer. */
export interface SearchEngine {
  search(query: Query): Promise<Results>
}

/** Fills an index. Kept apart from reading: the Worker never holds the key that may write. */
export interface SearchIndexer {
  /** Replaces everything in one step; readers see the old library until the new one is whole. */
  replace(documents: readonly SearchDocument[], progress?: (done: number, total: number) => void): Promise<void>
}

/** A piece of text, marked where it matches the query. Escaped by whoever draws it. */
export interface Span {
  readonly text: string
  readonly marked: boolean
}

/** Why an entry was found: a word of the query and what it met. */
export interface Match {
  /** The word or words as the reader typed them. */
  readonly query: string
  /** What the entry has, such as `épuisement professionnel`. */
  readonly found: string
  /** `topic` is a label or synonym of one of its topics, `broader` of a wider topic, `label` of another facet value. */
  readonly field: 'title' | 'summary' | 'body' | 'topic' | 'broader' | 'label'
  /** The language of what was met. */
  readonly language: Language
  /** The id of the term, for `topic` and `broader`. */
  readonly term?: string
}

export interface Hit {
  readonly ref: Ref
  /** The language the hit is shown in. */
  readonly language: Language
  /** Every language the entry has. */
  readonly languages: readonly Language[]
  readonly title: readonly Span[]
  readonly summary: string
  /** The passage around the first match of the body, else the summary. */
  readonly excerpt: readonly Span[]
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** First published, `YYYY-MM-DD`. */
  readonly published: string
  /** An invented person or organisation. */
  readonly sample: boolean
  readonly matched: readonly Match[]
}

export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly selected: boolean
}

export interface Results {
  readonly hits: readonly Hit[]
  /** Entries that match, in the languages the reader reads. */
  readonly total: number
  /** Entries that match, but only in languages the reader did not choose. */
  readonly folded: number
  /** 1-based; the last page when a later one was asked for. */
  readonly page: number
  readonly pages: number
  /** Every value the library has, zeros included, in the order of the facet rules. */
  readonly facets: Readonly<Record<FacetId, readonly FacetCount[]>>
  /** The text with the words no entry has replaced by those it was searched with, such as `burnout` for `burnuot`. */
  readonly corrected?: string
  /** Nothing has most of what was asked: the hits are only the nearest there are. */
  readonly weak: boolean
  /** Words that had no part in the results: more than the engine reads, or left out because no entry has them. */
  readonly unused?: readonly string[]
}
