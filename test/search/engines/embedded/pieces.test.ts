import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts, countByField } from '../../../../src/search/engines/embedded/analyse.ts'
import { listWriter, readDocuments } from '../../../../src/search/engines/embedded/document-lists.ts'
import { firstOf } from '../../../../src/search/engines/embedded/order.ts'
import { mayHavePair, pairFilter, pairKey } from '../../../../src/search/engines/embedded/pairs.ts'
import { emptyList, frequency, postingsWriter, readPostings } from '../../../../src/search/engines/embedded/postings.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 })
const documents = fc.uniqueArray(fc.nat(70_000), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b))

describe('lists of documents', () => {
  it('come back with their levels, whatever stands before them', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 40 }), (lists) => {
        const writer = postingsWriter()
        const levelsOf = (list: readonly number[]): Uint8Array => Uint8Array.from(list, (one) => 1 + (one % 31))
        for (const list of lists) writer.add(Uint32Array.from(list), levelsOf(list))
        const postings = writer.finish()
        const found = emptyList(100)
        lists.forEach((list, group) => {
          readPostings(postings, group, found)
          expect([...found.documents.subarray(0, found.length)]).toEqual(list)
          expect(found.levels.slice(0, found.length)).toEqual(levelsOf(list))
          expect(frequency(postings, group)).toBe(list.length)
        })
      }),
    )
  })

  it('come back without levels', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 10 }), (lists) => {
        const writer = listWriter()
        const starts = lists.map((list) => writer.add(list))
        const bytes = writer.bytes()
        expect(starts.map((start) => [...readDocuments(bytes, start)])).toEqual(lists)
      }),
    )
  })
})

describe('pairs', () => {
  const key = fc.tuple(word, word).map(([left, right]) => pairKey('fr', left, right))

  it('are never missed, and rarely seen where they are not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), (keys) => {
        const filter = Uint32Array.from(pairFilter(new Set(keys)))
        for (const one of keys) expect(mayHavePair(filter, 0, filter.length, one)).toBe(true)
      }),
    )
    const filter = Uint32Array.from(
      pairFilter(new Set(Array.from({ length: 400 }, (_, n) => pairKey('en', 'a', `${n}`)))),
    )
    const others = Array.from({ length: 10_000 }, (_, n) => pairKey('en', 'b', `${n}`))
    const mistaken = others.filter((one) => mayHavePair(filter, 0, filter.length, one))
    expect(mistaken.length / others.length).toBeLessThan(0.06)
  })
})

describe('counts', () => {
  it('add up by field without running into each other', () => {
    const most = 65_535 * 256 + 15 * 16 + 15
    fc.assert(
      fc.property(fc.nat(most), fc.nat(most), (a, b) => {
        const [one, other, sum] = [a, b, addCounts(a, b)].map(countByField)
        expect(sum?.title).toBe(Math.min(15, (one?.title ?? 0) + (other?.title ?? 0)))
        expect(sum?.summary).toBe(Math.min(15, (one?.summary ?? 0) + (other?.summary ?? 0)))
        expect(sum?.body).toBe(Math.min(65_535, (one?.body ?? 0) + (other?.body ?? 0)))
      }),
    )
  })
})

describe('the first of an order', () => {
  it('are those that sorting all would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(30), (keys, wanted) => {
        const all = Uint32Array.from(keys.keys())
        const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b
        expect([...firstOf(all, wanted, compare)]).toEqual([...all].sort(compare).slice(0, wanted))
      }),
    )
  })
})
