// The facet rules once more, as slowly and plainly as they can be written, to hold against the engines.
import { FACET_IDS, type FacetId } from '../../src/model/facets.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Query } from '../../src/search/query.ts'

function hasOneOf(document: SearchDocument, facet: FacetId, chosen: readonly string[] | undefined): boolean {
  return chosen === undefined || chosen.length === 0 || chosen.some((value) => document.facets[facet]?.includes(value))
}

function isRead(document: SearchDocument, query: Query): boolean {
  return query.read.length === 0 || query.read.some((language) => document.texts[language] !== undefined)
}

/** What an engine must answer when `matching` are the documents its words find. */
export function countByHand(matching: readonly SearchDocument[], query: Query) {
  const within = (document: SearchDocument, besides?: FacetId): boolean =>
    FACET_IDS.every((facet) => facet === besides || hasOneOf(document, facet, query.facets[facet]))
  const read = matching.filter((document) => isRead(document, query))
  const counts = (facet: FacetId): Map<string, number> => {
    const found = new Map<string, number>()
    for (const document of read.filter((one) => within(one, facet))) {
      for (const value of document.facets[facet] ?? []) found.set(value, (found.get(value) ?? 0) + 1)
    }
    return found
  }
  return {
    total: read.filter((document) => within(document)).length,
    folded: matching.filter((document) => !isRead(document, query) && within(document)).length,
    counts,
  }
}
