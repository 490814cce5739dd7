import type { Vocabulary } from '../../../model/vocabulary.ts'
import type { SearchEngine } from '../../engine.ts'
import { findApart } from './apart.ts'
import { type Found, knownWords, type Search } from './find.ts'
import { partsOf } from './request.ts'
import { type Answers, createResults, pagesIn, totalOfWords } from './results.ts'
import { createServer } from './server.ts'
import { lengthOf, MOST_READ, readWords, together, type Words } from './wording.ts'

export interface MeilisearchOptions {
  readonly url: string
  /** A key that may search the index and nothing else. */
  readonly searchKey: string
  readonly index: string
  /** Asked for by every search, so it should remember what it gave. */
  readonly readVocabulary: () => Promise<Vocabulary>
  /** For the whole of a search. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 3_000

/**
 * Searches a Meilisearch server, in one request as a rule. More are sent when no entry of the library has all the
 * words, and one for a page beyond the last. Throws `unavailable` when the server is down, slow, or answers nonsense.
 */
export function openMeilisearch(options: MeilisearchOptions): SearchEngine {
  const { index, timeoutMs = TIMEOUT_MS } = options
  const connect = createServer(options.url, options.searchKey, timeoutMs)
  const toResults = createResults(options.readVocabulary)
  return {
    async search(query) {
      const search: Search = { server: connect(), index, query }
      const { words, answers, scattered, turnTo } = await find(search, readWords(query.text, query.language))
      const pages = pagesIn(answers, query)
      return toResults(query.page > pages ? await turnTo(pages) : answers, query, words, scattered)
    },
  }
}

/**
 * Puts the words as typed; else by their families, where the library has not these forms; else each for itself, when
 * no entry has them all. What else was chosen does not matter to that: a choice must not change what the words mean,
 * or the counts of other choices would mislead.
 */
async function find(search: Search, words: Words): Promise<Found> {
  const typed = lengthOf(words) > MOST_READ ? undefined : await findTogether(search, words)
  if (typed !== undefined && (words.wanted.length === 0 || totalOfWords(typed.answers) > 0)) return typed
  const { kept, lost, rarity } = await knownWords(search, words)
  const scattered = new Map([...rarity, ...lost.map((part) => [part, 0] as const)])
  if (kept.wanted.length > 0 && lengthOf(kept) <= MOST_READ && together(kept) !== together(words)) {
    const other = await findTogether(search, kept)
    if (totalOfWords(other.answers) > 0) return lost.length === 0 ? other : { ...other, scattered }
  }
  // Quoted words must be there: without one of them, nothing is found.
  const apart = kept.wanted.filter((part) => !part.quoted)
  if (apart.length > 0 && !lost.some((part) => part.quoted)) {
    return { ...(await findApart(search, kept, rarity)), scattered }
  }
  return typed ?? findTogether(search, { ...words, wanted: (lost.length > 0 ? lost : words.wanted).slice(0, 1) })
}

/** Entries that have all the words. */
async function findTogether(search: Search, words: Words): Promise<Found> {
  const { server, index, query } = search
  const turnTo = async (page: number): Promise<Answers> => {
    const parts = partsOf(index, query, together(words), page)
    const answers = await server.ask(parts.map((part) => part.query))
    return new Map(parts.flatMap(({ role }, place) => (answers[place] === undefined ? [] : [[role, answers[place]]])))
  }
  return { words, answers: await turnTo(query.page), turnTo }
}
