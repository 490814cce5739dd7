import type { SearchDocument } from '../../src/search/document.ts'
import type { FacetTable } from '../../src/search/engines/embedded/facets.ts'
import { openStrings } from '../../src/search/engines/embedded/strings.ts'
import { facetParts } from '../../src/search/engines/embedded/write.ts'

/** The facet values of documents as our own index holds them. */
export function facetTableOf(documents: readonly SearchDocument[]): FacetTable {
  const parts = facetParts(documents)
  const values = openStrings(parts.facetValues)
  return {
    ...parts,
    facetValues: Array.from({ length: values.count }, (_, place) => values.at(place)),
    // Nobody is asked to leave languages out.
    languages: new Uint8Array(documents.length),
  }
}
