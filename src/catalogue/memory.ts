import { refKey, refPath } from '../model/address.ts'
import { type Entry, type EntryHead, headOf } from '../model/entry.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import { createListing } from './listing.ts'

/** A library held in memory, for tests and previews. */
export function createMemoryCatalogue(entries: readonly Entry[], vocabulary: Vocabulary): Catalogue {
  const byKey = new Map(entries.map((entry) => [refKey(entry), entry]))
  const moves = new Map(
    entries.flatMap((entry) => (entry.facts.formerly ?? []).map((former) => [former, refPath(entry)] as const)),
  )
  const listing = createListing(entries)
  const heads = [...byKey.values()].map(headOf).sort(byRef)
  return {
    find: async (ref) => byKey.get(refKey(ref)),
    heads: async () => heads,
    movedTo: async (path) => moves.get(path),
    vocabulary: async () => vocabulary,
    listing: async () => listing,
  }
}

function byRef(a: EntryHead, b: EntryHead): number {
  return compare(a.ref.type, b.ref.type) || compare(a.ref.slug, b.ref.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
