import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Disc, spread } from '../../../src/web/map/spread.ts'
import { WORLD } from '../../../src/web/map/world.ts'

const FIELD = { width: 1000, height: 468 }

/** Pairs of circles that cover each other. */
function overlaps(discs: readonly Disc[]): [Disc, Disc][] {
  return discs.flatMap((one, index) =>
    discs
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
      .map((other): [Disc, Disc] => [one, other]),
  )
}

const disc = fc.record({
  x: fc.integer({ min: 0, max: FIELD.width }),
  y: fc.integer({ min: 0, max: FIELD.height }),
  radius: fc.integer({ min: 13, max: 24 }),
})

it('leaves no two circles on each other and none outside', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 60 }), (discs) => {
      const moved = spread(discs, FIELD)
      expect(overlaps(moved)).toEqual([])
      expect(moved.filter(({ x, radius }) => x < radius || x > FIELD.width - radius)).toEqual([])
      expect(moved.filter(({ y, radius }) => y < radius || y > FIELD.height - radius)).toEqual([])
      expect(moved.map(({ radius }) => radius)).toEqual(discs.map(({ radius }) => radius))
    }),
    { numRuns: 100 },
  )
})

it('moves nothing that lies free', () => {
  const free = [
    { x: 100, y: 100, radius: 13 },
    { x: 128, y: 100, radius: 13 },
  ]
  expect(spread(free, FIELD)).toEqual(free)
})

it('parts circles in one and the same place', () => {
  const one = { x: 500, y: 200, radius: 13 }
  expect(overlaps(spread([one, one, one], FIELD))).toEqual([])
})

it('finds a place for every country of the world at once', () => {
  const everywhere = Object.values(WORLD.places).map(({ x, y }) => ({ x, y, radius: 13 }))
  expect(overlaps(spread(everywhere, WORLD))).toEqual([])
})
