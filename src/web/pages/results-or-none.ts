import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Listing } from '../../catalogue/listing.ts'
import { MosaicError } from '../../model/errors.ts'
import type { Results } from '../../search/engine.ts'
import type { Search } from '../../search/fall-back.ts'
import type { Query } from '../../search/query.ts'

/** A question that may stay without an answer: see `resultsOrNone`. */
export type Ask = (query: Query) => Promise<Results | undefined>

/** Results for a page that can do without; undefined when the search does not answer, which the page must say. */
export async function resultsOrNone(search: Search, query: Query): Promise<Results | undefined> {
  return orNone(async () => (await search(query)).results)
}

/** What lists tell besides, for pages that can do without; undefined when the library does not answer. */
export async function listingOrNone(catalogue: Catalogue): Promise<Listing | undefined> {
  return orNone(() => catalogue.listing())
}

async function orNone<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    // The search logs its own failures; without the listing a page only says less.
    if (error instanceof MosaicError && error.code === 'unavailable') return undefined
    throw error
  }
}
