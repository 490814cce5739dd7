import type { Language } from '../../../model/languages.ts'
import type { Vocabulary } from '../../../model/vocabulary.ts'
import type { Results, SearchEngine } from '../../engine.ts'
import { createFacetLists, type FacetLists } from '../../facet-list.ts'
import type { Query } from '../../query.ts'
import { type ExpandedWord, expandWords } from './expand.ts'
import { filterAndCount } from './facets.ts'
import { toHits } from './hits.ts'
import { INDEX_FILE } from './index-file.ts'
import { createScratch, type Matches, matchWords, type Scratch } from './match.ts'
import { type MetPhrase, meetPhrases } from './match-terms.ts'
import { facetPlace, type Index, knownValues, openIndex } from './open-index.ts'
import { documentsWithPhrase } from './phrases.ts'
import { rank } from './rank.ts'
import { createTexts, type ReadFile, type ReadTexts } from './texts.ts'
import { type Plan, understand } from './understand.ts'

interface Opened {
  readonly index: Index
  readonly scratch: Scratch
  readonly texts: ReadTexts
  readonly facetLists: FacetLists
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
  const facetLists = createFacetLists(vocabulary, (id) => knownValues(index, facetPlace(id)))
  return { index, scratch: createScratch(index.count), texts: createTexts(index, readFile), facetLists }
}

async function answer({ index, scratch, texts, facetLists }: Opened, query: Query): Promise<Results> {
  const plan = understand(query.text, query.language)
  const words = expandWords(index, plan.words, query.language)
  const phrases = meetPhrases(index, words)
  const matches = await narrow(
    index,
    plan,
    query.language,
    matchesOf(index, plan, words, phrases, scratch),
    scratch,
    texts,
  )
  const { documents, folded, counts } = filterAndCount(index, query, matches.documents)
  const pages = Math.max(1, Math.ceil(documents.length / query.size))
  const page = Math.min(query.page, pages)
  const first = (page - 1) * query.size
  const ranked = rank(index, query, words, matches, documents, first + query.size).subarray(first)
  return {
    hits: await toHits(index, ranked, { query, text: plan.text, words, phrases }, texts),
    total: documents.length,
    folded,
    page,
    pages,
    facets: facetLists(query, (id, value) => countOf(index, counts, facetPlace(id), value)),
  }
}

/** Every document when the query has no words to find. */
function matchesOf(
  index: Index,
  plan: Plan,
  words: readonly ExpandedWord[],
  phrases: readonly MetPhrase[],
  scratch: Scratch,
): Matches {
  if (plan.words.length > 0) return matchWords(index, words, phrases, scratch)
  return {
    documents: Uint32Array.from({ length: index.count }, (_, document) => document),
    scores: new Float32Array(index.count),
  }
}

/** Leaves only what has every quoted phrase and nothing that a minus forbids. */
async function narrow(
  index: Index,
  plan: Plan,
  language: Language,
  matches: Matches,
  scratch: Scratch,
  texts: ReadTexts,
): Promise<Matches> {
  const needed = await Promise.all(plan.phrases.map((phrase) => documentsWithPhrase(index, phrase, texts)))
  const forbidden = await Promise.all(plan.withoutPhrases.map((phrase) => documentsWithPhrase(index, phrase, texts)))
  const unwanted = expandWords(index, plan.withoutWords, language)
  for (const word of unwanted)
    forbidden.push(new Set(matchWords(index, [word], meetPhrases(index, [word]), scratch).documents))
  if (needed.length + forbidden.length === 0) return matches
  const places = [...matches.documents.keys()].filter((place) => {
    const document = matches.documents[place] ?? 0
    return needed.every((set) => set.has(document)) && !forbidden.some((set) => set.has(document))
  })
  return {
    documents: Uint32Array.from(places, (place) => matches.documents[place] ?? 0),
    scores: Float32Array.from(places, (place) => matches.scores[place] ?? 0),
  }
}

function countOf(index: Index, counts: Uint32Array, facet: number, value: string): number {
  const start = index.facetStart[facet] ?? 0
  const place = knownValues(index, facet).indexOf(value)
  return place < 0 ? 0 : (counts[start + place] ?? 0)
}
