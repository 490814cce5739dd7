import type { Ref } from '../model/entry.ts'
import type { FacetId } from '../model/facets.ts'
import type { InEveryLanguage, Language } from '../model/languages.ts'

/** A word list an entry is found by without having the words in its text. */
export interface DocumentTerm {
  /** The id of the term, such as `burnout`. */
  readonly id: string
  /** Its label and synonyms. */
  readonly words: InEveryLanguage<readonly string[]>
}

/** What an engine knows of an entry: one document, with text fields by language. */
export interface SearchDocument {
  readonly ref: Ref
  readonly original: Language
  readonly texts: Readonly<
    Partial<Record<Language, { readonly title: string; readonly summary: string; readonly body: string }>>
  >
  /** The entry's topics. */
  readonly topics: readonly DocumentTerm[]
  /** The topics' wider terms. */
  readonly broader: readonly DocumentTerm[]
  /** Other facet values a reader might type: countries, spoken languages, kinds, audiences, kinds of help … */
  readonly labels: readonly DocumentTerm[]
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** `YYYY-MM-DD`. */
  readonly published: string
  /** The least minutes a tool takes. */
  readonly minutes: number | null
  /** The entry's place in the list of all titles as each language sorts them, from 0. */
  readonly titleRank: InEveryLanguage<number>
  readonly sample: boolean
}
