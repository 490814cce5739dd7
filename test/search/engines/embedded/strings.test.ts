import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inByteOrder, packStrings } from '../../../../src/search/engines/embedded/pack-strings.ts'
import { openStrings } from '../../../../src/search/engines/embedded/strings.ts'

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '你', '\ue000', '😀'), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.toWellFormed()),
)

describe('packed strings', () => {
  it('give each string back', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (list) => {
        const strings = openStrings(packStrings(list))
        expect(strings.count).toBe(list.length)
        expect(list.map((_, index) => strings.at(index))).toEqual(list)
      }),
    )
  })

  it('find the strings that equal or begin with another', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), words, (list, wanted) => {
        const sorted = inByteOrder(list)
        const strings = openStrings(packStrings(sorted))
        for (const whole of [true, false]) {
          const { from, to } = strings.range(wanted, whole)
          const found = sorted.slice(from, to)
          expect(found).toEqual(sorted.filter((text) => (whole ? text === wanted : text.startsWith(wanted))))
        }
      }),
    )
  })
})
