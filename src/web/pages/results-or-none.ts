import { MosaicError } from '../../model/errors.ts'
import type { Results } from '../../search/engine.ts'
import type { Search } from '../../search/fall-back.ts'
import type { Query } from '../../search/query.ts'

/** A question that may stay without an answer: see `resultsOrNone`. */
export type Ask = (query: Query) => Promise<Results | undefined>

/** Results for a page that can do without; undefined when the search does not answer, which the page must say. */
export async function resultsOrNone(search: Search, query: Query): Promise<Results | undefined> {
  try {
    return (await search(query)).results
  } catch (error) {
    // The search has logged it.
    if (error instanceof MosaicError && error.code === 'unavailable') return undefined
    throw error
  }
}
