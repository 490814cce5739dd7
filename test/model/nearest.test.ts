import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/model/nearest.ts'

const topics = ['burnout', 'pensions', 'occupational-health', 'school-health', 'health-insurance']

describe('nearest', () => {
  it.each([
    ['burn-out', ['burnout']],
    ['Burnuot', ['burnout']],
    ['pension', ['pensions']],
    ['occupational', ['occupational-health']],
    ['zebra', []],
    ['', []],
  ])('finds what `%s` was meant to be', (value, expected) => {
    expect(nearest(value, topics)).toEqual(expected)
  })

  it('gives several, best first, when asked', () => {
    expect(nearest('helth', ['health', 'wealth', 'zoo'], 2)).toEqual(['health', 'wealth'])
  })
})

describe('editDistance', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['école', 'ecole', 1],
  ])('between `%s` and `%s` is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is the same both ways, none for equal strings and never more than the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(editDistance(b, a)).toBe(distance)
        expect(distance === 0).toBe(a === b)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
