import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import type { Vocabulary } from '../../../model/vocabulary.ts'
import { correctText } from '../../correct-text.ts'
import type { Hit, Results, SearchEngine } from '../../engine.ts'
import { createFacetLists, type FacetLists } from '../../facet-list.ts'
import type { Query } from '../../query.ts'
import type { Searched } from './find.ts'
import { toHits } from './hits.ts'
import { INDEX_FILE } from './index-file.ts'
import { createScratch } from './match.ts'
import { type Index, knownValues, openIndex } from './open-index.ts'
import { type Found, searchIndex } from './search-index.ts'
import { createTexts, type ReadFile } from './texts.ts'

/** An index and what searching it takes. */
interface Opened extends Searched {
  readonly facetLists: FacetLists
  readonly placeOf: (facet: FacetId, value: string) => number
}

/**
 * The engine over files that `write` made. They are read on the first search and kept; when that fails, the search
 * throws `unavailable` or what `readFile` threw, and the next one tries again.
 */
export function openEmbedded(readFile: ReadFile, readVocabulary: () => Promise<Vocabulary>): SearchEngine {
  let opened: Promise<Opened> | undefined
  return {
    async search(query) {
      opened ??= open(readFile, readVocabulary)
      try {
        return await answer(await opened, query)
      } catch (error) {
        opened = undefined
        throw error
      }
    },
  }
}

async function open(readFile: ReadFile, readVocabulary: () => Promise<Vocabulary>): Promise<Opened> {
  const [buffer, vocabulary] = await Promise.all([readFile(INDEX_FILE), readVocabulary()])
  const index = openIndex(buffer)
  const facetLists = createFacetLists(vocabulary, (id) => knownValues(index, id))
  return {
    index,
    scratch: createScratch(index.count),
    texts: createTexts(index, readFile),
    facetLists,
    placeOf: createPlaces(index),
  }
}

async function answer(opened: Opened, query: Query): Promise<Results> {
  const { index, texts, facetLists, placeOf } = opened
  const found = await searchIndex(opened, query)
  const hits = await toHits(index, found.ranked, { ...found, query, text: found.plan.text }, texts)
  return {
    hits,
    ...wordingOf(found, hits),
    weak: found.weak,
    total: found.documents.length,
    folded: found.folded,
    page: found.page,
    pages: found.pages,
    facets: facetLists(query, (id, value) => found.counts[placeOf(id, value)] ?? 0),
  }
}

/** What is told of words that no entry has: what they were taken for, or that they had no part. */
function wordingOf({ plan, words }: Found, hits: readonly Hit[]): Pick<Results, 'corrected' | 'unused'> {
  const mistaken = words.filter(({ corrections }) => corrections.length > 0)
  const meant = new Map(mistaken.map(({ word, corrections }) => [word.lower, corrections]))
  const corrected = correctText(plan.text, meant, hits)
  const unused = words.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word.raw)
  return { ...(corrected === undefined ? {} : { corrected }), ...(unused.length === 0 ? {} : { unused }) }
}

/** Tells where a value of a facet is counted; values that no document has are counted nowhere. */
function createPlaces(index: Index): (facet: FacetId, value: string) => number {
  const places = new Map(
    FACET_IDS.map((id, facet) => {
      const start = index.facetStart[facet] ?? 0
      return [id, new Map(knownValues(index, id).map((value, place) => [value, start + place]))]
    }),
  )
  return (facet, value) => places.get(facet)?.get(value) ?? -1
}
