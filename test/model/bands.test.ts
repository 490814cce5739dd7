import { describe, expect, it } from 'vitest'
import { durationBands, groupBands } from '../../src/model/bands.ts'

describe('durationBands', () => {
  it.each([
    [[30, 30], ['under-30min']],
    [[31, 31], ['30-90min']],
    [[12, 20], ['under-30min']],
    [
      [45, 180],
      ['30-90min', 'half-day'],
    ],
    [
      [20, 2400],
      ['under-30min', '30-90min', 'half-day', 'full-day', 'multi-day'],
    ],
    [[481, 481], ['multi-day']],
  ] as const)('puts %j in every band it overlaps, a bound in the shorter one', (minutes, bands) => {
    expect(durationBands(minutes)).toEqual(bands)
  })
})

describe('groupBands', () => {
  it.each([
    [[1, 1], ['2-8']],
    [
      [8, 9],
      ['2-8', '9-20'],
    ],
    [
      [12, 200],
      ['9-20', '21-60', '61-plus'],
    ],
  ] as const)('puts %j people in every band they overlap', (people, bands) => {
    expect(groupBands(people)).toEqual(bands)
  })
})
