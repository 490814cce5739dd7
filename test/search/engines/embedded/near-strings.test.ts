import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../src/model/nearest.ts'
import { stringsBegunNear, stringsNear } from '../../../../src/search/engines/embedded/near-strings.ts'
import { inByteOrder, packStrings } from '../../../../src/search/engines/embedded/pack-strings.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 })
/** Of one, two, three and four bytes, so that strings part within a character. */
const strange = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'è', '你', '佡', '😀', '😁'), maxLength: 5 })
const long = fc.integer({ min: 16, max: 400 }).map((length) => 'ab'.repeat(length))
const list = fc.array(fc.oneof(word, strange, long), { maxLength: 120 }).map(inByteOrder)
const most = fc.constantFrom(1, 2)

/** Places that pass, counted from the beginning of the list. */
function placesOf(strings: readonly string[], from: number, isWanted: (text: string) => boolean): number[] {
  return strings.flatMap((text, place) => (place >= from && isWanted(text) ? [place] : []))
}

describe('strings near a word', () => {
  it('are those that the slow way counts one or two edits for', () => {
    fc.assert(
      fc.property(list, fc.oneof(word, strange), most, fc.nat(40), (strings, wanted, edits, skipped) => {
        const from = Math.min(skipped, strings.length)
        const range = { from, to: strings.length }
        const slow = strings.flatMap((text, place) => {
          const distance = editDistance(wanted, text)
          return place >= from && distance > 0 && distance <= edits ? [{ place, edits: distance }] : []
        })
        expect(stringsNear(packStrings(strings), wanted, edits, range)).toEqual(slow)
      }),
      { numRuns: 500 },
    )
  })

  it('by a beginning are those of which some beginning is near', () => {
    fc.assert(
      fc.property(list, fc.oneof(word, strange), fc.nat(40), (strings, wanted, skipped) => {
        // Anything is near a word as short as the edits that are allowed.
        fc.pre(wanted.length > 1)
        const from = Math.min(skipped, strings.length)
        const isBegun = (text: string): boolean =>
          Array.from({ length: Math.min(text.length, wanted.length + 1) + 1 }, (_, end) => text.slice(0, end)).some(
            (beginning) => editDistance(wanted, beginning) <= 1,
          )
        const range = { from, to: strings.length }
        expect(stringsBegunNear(packStrings(strings), wanted, 1, range).map(({ place }) => place)).toEqual(
          placesOf(strings, from, isBegun),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('are found among many that begin alike, block after block', () => {
    const strings = inByteOrder(Array.from({ length: 400 }, (_, number) => `vacunas${String(number).padStart(3, '0')}`))
    const range = { from: 3, to: 390 }
    expect(stringsNear(packStrings(strings), 'vacunas20', 1, range).map(({ place }) => place)).toEqual(
      placesOf(strings, 3, (text) => editDistance('vacunas20', text) === 1),
    )
    expect(stringsBegunNear(packStrings(strings), 'vacunsa', 1, range)).toHaveLength(387)
    expect(stringsBegunNear(packStrings(strings), 'bacteria', 1, range)).toEqual([])
  })
})
