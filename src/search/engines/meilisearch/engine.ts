import type { Vocabulary } from '../../../model/vocabulary.ts'
import type { SearchEngine } from '../../engine.ts'
import type { Query } from '../../query.ts'
import { partsOf, totalsOf } from './request.ts'
import { type Answers, createResults, pagesIn, totalOfWords } from './results.ts'
import { type Ask, createServer } from './server.ts'
import { asTyped, otherWordings, readWords, type Wording, type Words } from './wording.ts'

export interface MeilisearchOptions {
  readonly url: string
  /** A key that may search the index and nothing else. */
  readonly searchKey: string
  readonly index: string
  readonly vocabulary: Vocabulary
  /** For the whole of a search. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 3_000

/**
 * Searches a Meilisearch server, in one request as a rule. A second and third are sent when nothing in the library
 * has all the words, and one more for a page beyond the last. Throws `unavailable` when the server is down, slow, or
 * answers nonsense.
 */
export function openMeilisearch(options: MeilisearchOptions): SearchEngine {
  const { index, timeoutMs = TIMEOUT_MS } = options
  const connect = createServer(options.url, options.searchKey, timeoutMs)
  const toResults = createResults(options.vocabulary)
  return {
    async search(query) {
      const ask = connect()
      const words = readWords(query.text)
      const put: Put = (wording, page) => putQuestion(ask, index, { query, wording, page })
      const { wording, answers } = await withOtherWords(ask, index, { query, words, put })
      const pages = pagesIn(answers, query)
      const shown = query.page > pages ? await put(wording, pages) : answers
      return toResults(shown, query, words)
    },
  }
}

type Put = (wording: Wording, page: number) => Promise<Answers>

async function putQuestion(
  ask: Ask,
  index: string,
  { query, wording, page }: { readonly query: Query; readonly wording: Wording; readonly page: number },
): Promise<Answers> {
  const parts = partsOf(index, query, wording, page)
  const answers = await ask(parts.map((part) => part.query))
  return new Map(parts.flatMap(({ role }, place) => (answers[place] === undefined ? [] : [[role, answers[place]]])))
}

/**
 * Puts the words as typed, and otherwise when nothing in the library has them all. What else was chosen does not
 * matter to that: else a choice would change what the words mean, and with it the counts of other choices.
 */
async function withOtherWords(
  ask: Ask,
  index: string,
  { query, words, put }: { readonly query: Query; readonly words: Words; readonly put: Put },
): Promise<{ readonly wording: Wording; readonly answers: Answers }> {
  const typed = asTyped(words)
  const answers = await put(typed, query.page)
  if (words.wanted.length === 0 || totalOfWords(answers) > 0) return { wording: typed, answers }
  const others = otherWordings(words, query.language)
  const totals = others.length === 0 ? [] : await ask(totalsOf(index, others))
  const wording = others.find((_, place) => (totals[place]?.totalHits ?? 0) > 0)
  return wording === undefined ? { wording: typed, answers } : { wording, answers: await put(wording, query.page) }
}
