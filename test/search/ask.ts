import { refPath } from '../../src/model/address.ts'
import type { FacetId } from '../../src/model/facets.ts'
import type { Results } from '../../src/search/engine.ts'
import { PAGE_SIZE, type Query } from '../../src/search/query.ts'

/** A query of an English reader with everything left as it is when nobody chooses. */
export function ask(text = '', more: Partial<Query> = {}): Query {
  return { text, language: 'en', read: [], facets: {}, sort: 'relevance', page: 1, size: PAGE_SIZE, ...more }
}

/** The addresses of the hits, in their order. */
export function addresses(results: Results): string[] {
  return results.hits.map((hit) => refPath(hit.ref))
}

/** The counts of a facet by value. */
export function countsOf(results: Results, facet: FacetId): Map<string, number> {
  return new Map(results.facets[facet].map(({ value, count }) => [value, count]))
}

export function plain(spans: readonly { readonly text: string }[]): string {
  return spans.map((span) => span.text).join('')
}

export function marked(spans: readonly { readonly text: string; readonly marked: boolean }[]): string[] {
  return spans.filter((span) => span.marked).map((span) => span.text)
}
