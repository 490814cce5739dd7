import type { FacetId } from '../model/facets.ts'
import type { Language } from '../model/languages.ts'

export const SORTS = ['relevance', 'newest', 'title', 'minutes'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader asks, as plain data. Its one spelling as a URL is `printQuery`. */
export interface Query {
  /** As typed, white space trimmed. */
  readonly text: string
  /** The interface language: hits are shown in it where they can be, labels sort by it. */
  readonly language: Language
  /** The languages the reader reads; empty means all. */
  readonly read: readonly Language[]
  /** Chosen values: of one facet any, of different facets all. */
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** Without words, `relevance` is `newest`. */
  readonly sort: Sort
  /** 1-based. */
  readonly page: number
  /** Hits a page. */
  readonly size: number
}
