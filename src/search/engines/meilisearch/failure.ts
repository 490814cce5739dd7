import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch'
import * as z from 'zod'
import { MosaicError } from '../../../model/errors.ts'

/**
 * What went wrong with the server, as an error with an answer. The message holds nothing of the query: the
 * server's own words may repeat it, so they stay in `cause`.
 */
export function unavailable(cause: unknown): MosaicError {
  return new MosaicError('unavailable', `The search server ${wording(cause)}`, { cause })
}

function wording(cause: unknown): string {
  if (cause instanceof MeilisearchApiError) return `refused: ${cause.cause?.code ?? `status ${cause.response.status}`}`
  if (cause instanceof MeilisearchRequestError) {
    return isTimeout(cause.cause) ? 'took too long' : 'cannot be reached'
  }
  if (cause instanceof z.ZodError) return 'gave an unexpected answer'
  return cause instanceof SyntaxError ? 'gave an answer that is not JSON' : 'did not answer'
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof MeilisearchRequestTimeOutError || (cause instanceof Error && cause.name === 'TimeoutError')
}
