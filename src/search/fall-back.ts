import { MosaicError } from '../model/errors.ts'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'
import type { Results, SearchEngine } from './engine.ts'
import type { Query } from './query.ts'

/** What a search gave, and whether it had to come from the engine in reserve. */
export interface SearchOutcome {
  readonly results: Results
  /** The chosen engine did not answer; readers are told. */
  readonly degraded: boolean
}

/** Searches; throws a `MosaicError` `unavailable` when no engine answers. */
export type Search = (query: Query) => Promise<SearchOutcome>

/** What is known of a failure. Nothing of the query, nor of who asked. */
export interface SearchFailure {
  readonly event: 'search-fell-back' | 'search-failed'
  readonly reasons: readonly string[]
}

export interface FallBackOptions {
  readonly breaker?: CircuitBreaker
  readonly log: (failure: SearchFailure) => void
}

/** A search with one engine: what it throws, it throws. */
export function searchWith(engine: SearchEngine, log: FallBackOptions['log']): Search {
  return async (query) => ({ results: await orLog(engine.search(query), log), degraded: false })
}

/**
 * A search that turns to the engine in reserve while the first is `unavailable`. Other errors are bugs or the
 * reader's own mistakes, which another engine would not mend.
 */
export function searchWithReserve(first: SearchEngine, reserve: SearchEngine, options: FallBackOptions): Search {
  const { breaker = createCircuitBreaker(), log } = options
  return async (query) => {
    if (breaker.allows()) {
      try {
        const results = await first.search(query)
        breaker.succeeded()
        return { results, degraded: false }
      } catch (error) {
        if (!isUnavailable(error)) throw error
        breaker.failed()
        log({ event: 'search-fell-back', reasons: reasonsOf(error) })
      }
    }
    return { results: await orLog(reserve.search(query), log), degraded: true }
  }
}

async function orLog(results: Promise<Results>, log: FallBackOptions['log']): Promise<Results> {
  return results.catch((error: unknown) => {
    if (isUnavailable(error)) log({ event: 'search-failed', reasons: reasonsOf(error) })
    throw error
  })
}

function isUnavailable(error: unknown): error is MosaicError {
  return error instanceof MosaicError && error.code === 'unavailable'
}

/** Our own sentence, then only the names of what caused it: the messages of others may repeat the query. */
function reasonsOf(error: MosaicError): string[] {
  const reasons = [error.message]
  for (let cause = error.cause; cause instanceof Error && reasons.length < 5; cause = cause.cause) {
    reasons.push('code' in cause ? `${cause.name} ${String(cause.code)}` : cause.name)
  }
  return reasons
}
