import type { Query } from '../../query.ts'
import { type ExpandedWord, expandWords } from './expand.ts'
import { type Filtered, filterAndCount } from './facets.ts'
import { find, type Searched } from './find.ts'
import { type MetPhrase, meetPhrases } from './match-terms.ts'
import { rank } from './rank.ts'
import { type Plan, understand } from './understand.ts'
import { isWeak } from './weak.ts'

/** What a query found, before any text is shown. */
export interface Found extends Filtered {
  readonly plan: Plan
  readonly words: readonly ExpandedWord[]
  readonly phrases: readonly MetPhrase[]
  readonly page: number
  readonly pages: number
  /** The documents of the page, best first. */
  readonly ranked: Uint32Array
  /** Nothing has most of what was asked. */
  readonly weak: boolean
}

/** Finds, filters, counts and ranks. Texts are read only where quotes ask for words as they stand. */
export async function searchIndex(searched: Searched, query: Query): Promise<Found> {
  const { index } = searched
  const plan = understand(query.text, query.language)
  const words = expandWords(index, plan.words, query.language)
  const phrases = meetPhrases(index, words)
  const matches = await find(searched, plan, words, phrases, query.language)
  const filtered = filterAndCount(index, query, matches.documents)
  const pages = Math.max(1, Math.ceil(filtered.documents.length / query.size))
  const page = Math.min(query.page, pages)
  const first = (page - 1) * query.size
  const best = rank(index, query, words, matches, filtered.documents, first + query.size)
  return {
    ...filtered,
    plan,
    words,
    phrases,
    page,
    pages,
    ranked: best.subarray(first),
    weak: isWeak(index, words, matches, filtered.documents),
  }
}
