import { LANGUAGE_IDS } from '../../../model/languages.ts'
import type { Query } from '../../query.ts'
import type { Index } from './open-index.ts'

/** Negative when the first document comes before the second. */
export type Compare = (a: number, b: number) => number

/** The order of a list that does not go by relevance. Documents that are equal in all keep the order of addresses. */
export function listOrder(index: Index, query: Query): Compare {
  const start = LANGUAGE_IDS.indexOf(query.language) * index.count
  const byTitle: Compare = (a, b) => (index.titleRanks[start + a] ?? 0) - (index.titleRanks[start + b] ?? 0) || a - b
  if (query.sort === 'title') return byTitle
  if (query.sort === 'minutes') return (a, b) => minutes(index, a) - minutes(index, b) || byTitle(a, b)
  return (a, b) => (index.published[b] ?? 0) - (index.published[a] ?? 0) || byTitle(a, b)
}

/** Entries without a time come last. */
function minutes({ minutes: all }: Index, document: number): number {
  const own = all[document] ?? -1
  return own < 0 ? Number.MAX_SAFE_INTEGER : own
}

/** The first `wanted` documents in an order, without sorting the others. */
export function firstOf(documents: Uint32Array, wanted: number, compare: Compare): Uint32Array {
  if (documents.length <= wanted * 4) return documents.slice().sort(compare).slice(0, wanted)
  const heap = documents.slice(0, wanted).sort((a, b) => compare(b, a))
  for (let at = wanted; at < documents.length; at++) {
    const document = documents[at] ?? 0
    if (compare(document, heap[0] ?? 0) < 0) replaceLast(heap, document, compare)
  }
  return heap.sort(compare)
}

/** Puts a document in the place of the last of a heap, whose root is the last. */
function replaceLast(heap: Uint32Array, document: number, compare: Compare): void {
  let place = 0
  for (;;) {
    let child = place * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && compare(heap[child + 1] ?? 0, heap[child] ?? 0) > 0) child++
    if (compare(heap[child] ?? 0, document) <= 0) break
    heap[place] = heap[child] ?? 0
    place = child
  }
  heap[place] = document
}
