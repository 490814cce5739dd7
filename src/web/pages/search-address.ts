import { FACET_IDS, type FacetId } from '../../model/facets.ts'
import type { Language } from '../../model/languages.ts'
import { printQuery, type Query } from '../../search/query.ts'

/** A query for everything; searches of pages start from it. */
export function everything(language: Language): Query {
  return { text: '', language, read: [], facets: {}, sort: 'relevance', page: 1, size: 10 }
}

/** `/fr/search?q=…`: where a reader of the query's language sees it answered. */
export function searchPath(query: Query): string {
  return withQuery(`/${query.language}/search`, query)
}

/** `/fr/feed?…`: the same search as a feed, which has an order and pages of its own. */
export function feedPath(query: Query): string {
  return withQuery(`/${query.language}/feed`, { ...query, sort: 'relevance', page: 1, size: 10 })
}

function withQuery(path: string, query: Query): string {
  const params = printQuery(query).toString()
  return params === '' ? path : `${path}?${params}`
}

/** The query with other values of one facet; a changed query begins at its first page again. */
export function withFacet(query: Query, id: FacetId, values: readonly string[]): Query {
  const { [id]: _, ...others } = query.facets
  return { ...query, page: 1, facets: values.length === 0 ? others : { ...others, [id]: values } }
}

export function withoutFacets(query: Query): Query {
  return { ...query, page: 1, facets: {} }
}

/** The facets a query has chosen values of, in the order of the table. */
export function chosenFacets(query: Query): { readonly id: FacetId; readonly values: readonly string[] }[] {
  return FACET_IDS.flatMap((id) => {
    const values = query.facets[id] ?? []
    return values.length === 0 ? [] : [{ id, values }]
  })
}
