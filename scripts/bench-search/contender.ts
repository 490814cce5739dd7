import type { SearchDocument } from '../../src/search/document.ts'
import { type FacetTable, filterAndCount } from '../../src/search/engines/embedded/facets.ts'
import type { Query } from '../../src/search/query.ts'

/** What every engine must answer: which documents, how many, and the counts of all facet values. */
export interface Answer {
  /** Numbers of the first documents, best first. */
  readonly first: readonly number[]
  readonly total: number
  /** By the number of the value in the table of facets. */
  readonly counts: Uint32Array
}

export type Search = (query: Query) => Answer | Promise<Answer>

/** An engine that takes part. Documents are called by their place in the list. */
export interface Contender {
  readonly name: string
  /** What a reader of the table must know. */
  readonly note?: string
  /** The files of an index; the first is what is opened and measured, others are read when they are needed. */
  build(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>>
  /** Makes the index searchable from its bytes. `table` serves engines that do not count facets as a reader chooses. */
  open(bytes: Uint8Array<ArrayBuffer>, files: ReadonlyMap<string, Uint8Array>, table: FacetTable): Promise<Search>
}

/** Filters and counts what an engine found, best first: the counter of our own engine, for those that have none. */
export function answerFrom(found: Uint32Array, query: Query, table: FacetTable): Answer {
  const { documents, counts } = filterAndCount(table, query, found)
  return { first: [...documents.subarray(0, query.size)], total: documents.length, counts }
}
