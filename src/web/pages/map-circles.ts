import { spread } from '../map/spread.ts'
import { WORLD } from '../map/world.ts'
import { countrySearch, type MapLayer } from './map-address.ts'
import { type CountryRow, countIn, countName } from './map-table.ts'
import type { Wording } from './wording.ts'

/** A country on the map; lengths are the units of the drawing. */
export interface MapCircle {
  readonly code: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where the country is, when the circle had to be moved off it. */
  readonly from: { readonly x: number; readonly y: number } | undefined
  readonly count: string
  readonly name: string
  readonly href: string
}

/** A unit is never drawn smaller than a pixel, so the smallest circle can be hit: 24 pixels across. */
const LEAST_RADIUS = 12
const MOST_RADIUS = 17

/** Circles of the countries that have something, in the order of their names: that is how keys go through them. */
export function mapCircles(rows: readonly CountryRow[], layer: MapLayer, wording: Wording): MapCircle[] {
  const { language, number, country } = wording
  const most = Math.max(1, ...rows.map((row) => countIn(row, layer)))
  const compare = new Intl.Collator(language).compare
  const placed = rows
    .filter((row) => countIn(row, layer) > 0)
    .sort((a, b) => compare(country(a.code), country(b.code)))
    .flatMap((row) => {
      const place = WORLD.places[row.code]
      // A code without a place stands in the table alone; a test holds that entries can use none.
      return place === undefined ? [] : [{ row, x: place.x, y: place.y, radius: radiusOf(countIn(row, layer), most) }]
    })
  const discs = spread(placed, WORLD)
  return placed.map(({ row, x, y, radius }, index) => {
    const disc = discs[index] ?? { x, y }
    const isOff = Math.hypot(disc.x - x, disc.y - y) > radius
    return {
      code: row.code,
      x: disc.x,
      y: disc.y,
      radius,
      from: isOff ? { x, y } : undefined,
      count: number(countIn(row, layer)),
      name: countName(row, layer, wording),
      href: countrySearch(row.code, layer, language),
    }
  })
}

/** What is above the least grows as a surface does: with the root of the count. */
function radiusOf(count: number, most: number): number {
  const share = most === 1 ? 0 : Math.sqrt((count - 1) / (most - 1))
  return Math.round(LEAST_RADIUS + share * (MOST_RADIUS - LEAST_RADIUS))
}
