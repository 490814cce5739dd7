// Filters and counts in one pass: a document that fails one facet alone still counts in that facet's list.
import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import type { Query } from '../../query.ts'
import type { Index } from './open-index.ts'

/** Which values each document has: what counting needs of an index. */
export type FacetTable = Pick<
  Index,
  'languages' | 'facetValues' | 'facetStart' | 'documentValuesStart' | 'documentValues'
>

/** What is left of the matches, and how often each value occurs among them. */
export interface Filtered {
  /** Documents within all filters, in a language the reader reads. */
  readonly documents: Uint32Array
  /** Documents within all filters, in other languages alone. */
  readonly folded: number
  /** By place in `facetValues`: with all filters but those of the value's own facet. */
  readonly counts: Uint32Array
}

/** Which facet of a query each value is chosen in: one bit a facet that has a choice. */
interface Choices {
  readonly bits: Uint16Array
  readonly all: number
  /** The facet of each bit. */
  readonly facets: readonly number[]
}

const NONE = 0

/** Narrows documents to the filters of a query and counts the values of all facets. */
export function filterAndCount(table: FacetTable, query: Query, documents: Uint32Array): Filtered {
  const choices = choicesOf(table, query)
  const counts = new Uint32Array(table.facetValues.length)
  const kept = new Uint32Array(documents.length)
  const readMask = query.read.reduce((mask, id) => mask | (1 << LANGUAGE_IDS.indexOf(id)), 0)
  let length = 0
  let folded = 0
  for (const document of documents) {
    const failed = failedFacets(table, document, choices)
    const isRead = readMask === 0 || ((table.languages[document] ?? 0) & readMask) !== 0
    if (failed === NONE && !isRead) folded++
    if (!isRead) continue
    if (failed === NONE) kept[length++] = document
    // Not a power of two: the document fails more than one facet.
    if ((failed & (failed - 1)) === 0) count(table, document, failed, choices, counts)
  }
  return { documents: kept.subarray(0, length), folded, counts }
}

function choicesOf(table: FacetTable, query: Query): Choices {
  const bits = new Uint16Array(table.facetValues.length)
  const facets = FACET_IDS.flatMap((id, facet) => ((query.facets[id]?.length ?? 0) > 0 ? [facet] : []))
  facets.forEach((facet, bit) => {
    for (let value = table.facetStart[facet] ?? 0; value < (table.facetStart[facet + 1] ?? 0); value++) {
      if (query.facets[idOf(facet)]?.includes(table.facetValues[value] ?? '')) bits[value] = 1 << bit
    }
  })
  return { bits, all: (1 << facets.length) - 1, facets }
}

function idOf(facet: number): FacetId {
  return FACET_IDS[facet] ?? FACET_IDS[0] ?? 'type'
}

/** One bit for each chosen facet of which the document has no chosen value. */
function failedFacets(table: FacetTable, document: number, { bits, all }: Choices): number {
  if (all === NONE) return NONE
  let met = 0
  const end = table.documentValuesStart[document + 1] ?? 0
  for (let at = table.documentValuesStart[document] ?? 0; at < end; at++)
    met |= bits[table.documentValues[at] ?? 0] ?? 0
  return all & ~met
}

/** Counts a document's values: all of them, or those of the one facet it fails. */
function count(table: FacetTable, document: number, failed: number, { facets }: Choices, counts: Uint32Array): void {
  const facet = failed === NONE ? -1 : (facets[31 - Math.clz32(failed)] ?? 0)
  const from = facet < 0 ? 0 : (table.facetStart[facet] ?? 0)
  const to = facet < 0 ? counts.length : (table.facetStart[facet + 1] ?? 0)
  const end = table.documentValuesStart[document + 1] ?? 0
  for (let at = table.documentValuesStart[document] ?? 0; at < end; at++) {
    const value = table.documentValues[at] ?? 0
    if (value >= from && value < to) counts[value] = (counts[value] ?? 0) + 1
  }
}
