import type { Vocabulary } from '../../../model/vocabulary.ts'
import type { SearchEngine } from '../../engine.ts'
import type { Query } from '../../query.ts'
import { partsOf, totalsOf } from './request.ts'
import { type Answers, createResults, pagesIn, totalOfWords } from './results.ts'
import { type Ask, createServer } from './server.ts'
import { alone, asTyped, inOtherWords, type Part, readWords, type Wording, type Words } from './wording.ts'

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
 * Searches a Meilisearch server, in one request as a rule. Two or three more are sent when nothing in the library has
 * all the words, and one for a page beyond the last. Throws `unavailable` when the server is down, slow, or answers
 * nonsense.
 */
export function openMeilisearch(options: MeilisearchOptions): SearchEngine {
  const { index, timeoutMs = TIMEOUT_MS } = options
  const connect = createServer(options.url, options.searchKey, timeoutMs)
  const toResults = createResults(options.readVocabulary)
  return {
    async search(query) {
      const search: Search = { ask: connect(), index, query }
      const found = await findWords(search, readWords(query.text, query.language))
      const pages = pagesIn(found.answers, query)
      const answers = query.page > pages ? await put(search, found.wording, pages) : found.answers
      return toResults(answers, query, found.words)
    },
  }
}

/** One search while it goes on. */
interface Search {
  readonly ask: Ask
  readonly index: string
  readonly query: Query
}

async function put({ ask, index, query }: Search, wording: Wording, page = query.page): Promise<Answers> {
  const parts = partsOf(index, query, wording, page)
  const answers = await ask(parts.map((part) => part.query))
  return new Map(parts.flatMap(({ role }, place) => (answers[place] === undefined ? [] : [[role, answers[place]]])))
}

interface Found {
  readonly words: Words
  readonly wording: Wording
  readonly answers: Answers
}

/**
 * Puts the words as typed; when nothing in the library has them all, in other words. What else was chosen does not
 * matter to that: a choice must not change what the words mean, or the counts of other choices would mislead.
 */
async function findWords(search: Search, words: Words): Promise<Found> {
  const wording = asTyped(words)
  const found = { words, wording, answers: await put(search, wording) }
  if (words.wanted.length === 0 || totalOfWords(found.answers) > 0) return found
  return (await findKnownWords(search, words)) ?? found
}

/**
 * Puts the words that something in the library has, by their families where need be: all of them, else as many as
 * find something, the rarest kept longest. In the order typed at the very last, where the last word is a beginning.
 */
async function findKnownWords(search: Search, words: Words): Promise<Found | undefined> {
  const known = await knownWords(search, words)
  if (known.length === 0) return undefined
  const inOrder = keep(words, known)
  const rarestFirst = keep(
    words,
    known.toSorted((a, b) => a.total - b.total),
  )
  const wordings = [asTyped(inOrder), asTyped(rarestFirst, 'last'), asTyped(inOrder, 'last')]
  for (const wording of wordings.filter(({ q, strategy }) => strategy === 'last' || q !== asTyped(words).q)) {
    const answers = await put(search, wording)
    if (totalOfWords(answers) > 0) return { words: inOrder, wording, answers }
  }
  return undefined
}

function keep({ wanted, unwanted, unused }: Words, known: readonly Known[]): Words {
  const kept = known.map(({ part }) => part)
  const lost = wanted.filter(({ typed }) => kept.every((part) => part.typed !== typed)).map(({ typed }) => typed)
  return { wanted: kept, unwanted, unused: [...lost, ...unused] }
}

interface Known {
  readonly part: Part
  /** Entries that have it. */
  readonly total: number
}

/** The words that something has, each as it finds something: itself, or its family in a language. */
async function knownWords({ ask, index, query }: Search, { wanted }: Words): Promise<Known[]> {
  const choices = wanted.map((part) => inOtherWords(part, query.language))
  const answers = await ask(totalsOf(index, choices.flat().map(alone)))
  const totals = new Map(choices.flat().map((part, place) => [part, answers[place]?.totalHits ?? 0]))
  return choices
    .map((parts) => parts.map((part) => ({ part, total: totals.get(part) ?? 0 })).find(({ total }) => total > 0))
    .filter((found) => found !== undefined)
}
