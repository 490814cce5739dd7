import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import type { Query } from '../../query.ts'
import { facetPath } from './record.ts'

/** What narrows a search: values of one facet widen, facets narrow, each but the one left out. */
export function filterOf(query: Query, leaveOut?: FacetId | 'read'): string[] {
  const chosen = FACET_IDS.filter((id) => id !== leaveOut).map((id) => oneOf(id, query.facets[id] ?? []))
  const read = leaveOut === 'read' ? [] : oneOf('language', query.read)
  return [...chosen, read].flat()
}

/** Narrows to the records of these keys. */
export function keysFilter(keys: readonly string[]): string {
  return `id IN [${keys.map(quoted).join(', ')}]`
}

function oneOf(id: FacetId, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${facetPath(id)} IN [${values.map(quoted).join(', ')}]`]
}

// A value that ends its own quotes would be read as part of the filter.
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}
