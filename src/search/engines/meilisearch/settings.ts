// The settings of the index, written from the tables of facets and languages: a new row needs no change here.
import type { Settings } from 'meilisearch'
import { FACET_IDS } from '../../../model/facets.ts'
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../../model/languages.ts'
import { facetPath, rankPath, textPath, wordsPath } from './record.ts'

/** What each word of the library is also found by. */
export type Families = Readonly<Record<string, readonly string[]>>

/** More values than any facet has, countries included. */
const MOST_FACET_VALUES = 1_000
/** Totals and pages are exact up to here. */
const MOST_HITS = 1_000_000

/** Everything words are looked for in, weightiest first. */
export const SEARCHED_PATHS: readonly string[] = [
  (language: Language) => textPath('title', language),
  (language: Language) => wordsPath('topics', language),
  (language: Language) => textPath('summary', language),
  (language: Language) => wordsPath('broader', language),
  (language: Language) => wordsPath('labels', language),
  (language: Language) => textPath('body', language),
].flatMap((path) => LANGUAGE_IDS.map(path))

/**
 * The settings of an index. Without `stopWords`: the query drops them, so that a word such as "WHO" can still be
 * searched for. Word families are written as synonyms, because the server knows no stems.
 */
export function indexSettings(families: Families): Settings {
  return {
    searchableAttributes: [...SEARCHED_PATHS, 'every'],
    filterableAttributes: [
      {
        attributePatterns: [...FACET_IDS.map(facetPath), 'id'],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
    ],
    sortableAttributes: ['published', 'minutes', ...LANGUAGE_IDS.map(rankPath)],
    // A chosen order comes before everything; without one the rule does nothing.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'],
    // One language an attribute: left to guess, the server takes short titles for the wrong one, and is slow.
    localizedAttributes: LANGUAGES.map(({ id }) => ({
      attributePatterns: SEARCHED_PATHS.filter((path) => path.split('.').includes(id)),
      locales: [id],
    })),
    synonyms: Object.fromEntries(Object.entries(families).map(([word, forms]) => [word, [...forms]])),
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MOST_HITS },
    typoTolerance: { disableOnNumbers: true },
    facetSearch: false,
  }
}
