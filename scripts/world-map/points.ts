import { geoArea, geoCentroid } from 'd3-geo'
import { COUNTRIES } from '../../src/model/countries.ts'
import { alpha3, type Shape, shapesByCode } from './atlas.ts'

export type Position = readonly [longitude: number, latitude: number]

/** Kosovo is not in ISO 3166-1, so entries cannot name it yet; its place is ready. */
export const PLACED: readonly string[] = [...COUNTRIES, 'XK']

/** Territories the atlas draws as a part of another country, or not at all: degrees of longitude and latitude. */
export const POINTS: Readonly<Record<string, Position>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.7, -10.5],
  GF: [-53.2, 4],
  GI: [-5.35, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.65],
  RE: [55.5, -21.1],
  SJ: [16, 78.5],
  TK: [-171.8, -9.2],
  UM: [166.6, 19.3],
  YT: [45.15, -12.8],
}

/** Where each country is: the middle of its largest land, so that France lies in Europe and not towards Guiana. */
export function positions(): ReadonlyMap<string, Position> {
  const shapes = shapesByCode()
  return new Map(
    PLACED.map((code) => {
      const shape = shapes.get(alpha3(code))
      const position = shape === undefined ? POINTS[code] : middleOf(shape)
      if (position === undefined) throw new RangeError(`Unexpected country \`${code}\`, expected a shape or a point`)
      return [code, position]
    }),
  )
}

/** Codes entries may use for which the atlas has no shape. */
export function withoutShape(): string[] {
  const shapes = shapesByCode()
  return PLACED.filter((code) => !shapes.has(alpha3(code)))
}

function middleOf({ geometry }: Shape): Position {
  if (geometry.type !== 'MultiPolygon') return geoCentroid(geometry)
  const lands = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
  const [largest] = lands.toSorted((a, b) => geoArea(b) - geoArea(a))
  return geoCentroid(largest ?? geometry)
}
