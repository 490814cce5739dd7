import type { Query } from '../../query.ts'
import { totalOf } from './request.ts'
import type { Answers } from './results.ts'
import type { Server } from './server.ts'
import { inOtherWords, type Part, together, type Words } from './wording.ts'

/** One search while it goes on. */
export interface Search {
  readonly server: Server
  readonly index: string
  readonly query: Query
}

export interface Found {
  /** What was looked for in the end. */
  readonly words: Words
  readonly answers: Answers
  /** When no entry has all the words: how many have each, those that none has included. */
  readonly scattered?: ReadonlyMap<Part, number>
  /** The same for another page. */
  readonly turnTo: (page: number) => Promise<Answers>
}

interface Known {
  /** The words that something in the library has, each as it finds something: itself, or its family in a language. */
  readonly kept: Words
  /** Those that nothing has. */
  readonly lost: readonly Part[]
  /** How many entries have each of those kept. */
  readonly rarity: ReadonlyMap<Part, number>
}

/** Asks the library for each word alone, and where it has not the word, for its family. */
export async function knownWords({ server, index, query }: Search, words: Words): Promise<Known> {
  const choices = words.wanted.map((part) => inOtherWords(part, query.language))
  const last = words.wanted.at(-1)
  // White space tells the server that a word is whole; only the last that was typed may be the beginning of one.
  const questionOf = (part: Part): string => together({ wanted: [part], unwanted: [] }) + (part === last ? '' : ' ')
  const answers = await server.ask(choices.flat().map((part) => totalOf(index, questionOf(part))))
  const totals = new Map(choices.flat().map((part, place) => [part, answers[place]?.totalHits ?? 0]))
  const found = choices.map((parts) => parts.find((part) => (totals.get(part) ?? 0) > 0))
  const wanted = found.filter((part) => part !== undefined)
  const lost = words.wanted.filter((_, place) => found[place] === undefined)
  return {
    kept: { ...words, wanted, unused: [...lost.map(({ typed }) => typed), ...words.unused] },
    lost,
    rarity: new Map(wanted.map((part) => [part, totals.get(part) ?? 0])),
  }
}
