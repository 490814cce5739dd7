import { Meilisearch, type MultiSearchFederation, type MultiSearchQuery } from 'meilisearch'
import type * as z from 'zod'
import { MosaicError } from '../../../model/errors.ts'
import {
  multiSearchAnswer,
  type RankedAnswer,
  rankedAnswers,
  type SearchAnswer,
  type UnionAnswer,
  unionAnswer,
} from './answer.ts'
import { unavailable } from './failure.ts'

/** The server as one search sees it. Whatever goes wrong with it is thrown as `unavailable`. */
export interface Server {
  /** Asks several things in one request; as many answers come back, in the same order. */
  ask(queries: readonly MultiSearchQuery[]): Promise<SearchAnswer[]>
  /** The same, for answers that are only keys and scores. */
  rank(queries: readonly MultiSearchQuery[]): Promise<RankedAnswer[]>
  /** What any of the queries finds, counted once. */
  unite(queries: readonly MultiSearchQuery[], federation: MultiSearchFederation): Promise<UnionAnswer>
}

// Compressed, even the smallest answer of the server takes 45 ms, most of it waiting for the network to confirm its
// first half; as it is, 2 ms.
const UNCOMPRESSED = { 'accept-encoding': 'identity' }

/** Gives the server for one search after the other: all requests of a search share one time limit. */
export function createServer(url: string, searchKey: string, timeoutMs: number): () => Server {
  const client = new Meilisearch({ host: url, apiKey: searchKey, requestInit: { headers: UNCOMPRESSED } })
  return () => {
    const signal = AbortSignal.timeout(timeoutMs)
    const multiSearch = async <T extends z.ZodType>(schema: T, request: Request): Promise<z.output<T>> =>
      checked(schema, await client.multiSearch(request, { signal }).catch(refuse))
    return {
      ask: async (queries) =>
        asMany(queries, (await multiSearch(multiSearchAnswer, { queries: [...queries] })).results),
      rank: async (queries) => asMany(queries, (await multiSearch(rankedAnswers, { queries: [...queries] })).results),
      unite: (queries, federation) => multiSearch(unionAnswer, { queries: [...queries], federation }),
    }
  }
}

interface Request {
  readonly queries: MultiSearchQuery[]
  readonly federation?: MultiSearchFederation
}

function refuse(cause: unknown): never {
  throw unavailable(cause)
}

function checked<T extends z.ZodType>(schema: T, answer: unknown): z.output<T> {
  const result = schema.safeParse(answer)
  if (!result.success) throw unavailable(result.error)
  return result.data
}

function asMany<T>(queries: readonly unknown[], answers: readonly T[]): T[] {
  if (answers.length === queries.length) return [...answers]
  const words = `The search server gave ${answers.length} answers to ${queries.length} questions`
  throw new MosaicError('unavailable', words)
}
