import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import { MosaicError } from '../../../model/errors.ts'
import { multiSearchAnswer, type SearchAnswer } from './answer.ts'
import { unavailable } from './failure.ts'

/** Asks several things in one request; as many answers come back, in the same order. */
export type Ask = (queries: readonly MultiSearchQuery[]) => Promise<SearchAnswer[]>

// Compressed, even the smallest answer of the server takes 45 ms, most of it waiting for the network to confirm its
// first half; as it is, 2 ms.
const UNCOMPRESSED = { 'accept-encoding': 'identity' }

/**
 * The server, for the time of one search: all requests of a search share one time limit. What the server cannot or
 * does not answer, or answers in another shape, is thrown as `unavailable`.
 */
export function createServer(url: string, searchKey: string, timeoutMs: number): () => Ask {
  const client = new Meilisearch({ host: url, apiKey: searchKey, requestInit: { headers: UNCOMPRESSED } })
  return () => {
    const signal = AbortSignal.timeout(timeoutMs)
    return async (queries) => {
      const answer: unknown = await client
        .multiSearch({ queries: [...queries] }, { signal })
        .catch((cause: unknown) => {
          throw unavailable(cause)
        })
      const checked = multiSearchAnswer.safeParse(answer)
      if (!checked.success) throw unavailable(checked.error)
      const { results } = checked.data
      if (results.length === queries.length) return results
      throw new MosaicError(
        'unavailable',
        `The search server gave ${results.length} answers to ${queries.length} questions`,
      )
    }
  }
}
