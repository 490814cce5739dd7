import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Place, World } from '../../src/web/map/world.ts'
import { borderLines, landShape, partOf } from './atlas.ts'
import { shortPath } from './outline.ts'
import { positions } from './points.ts'

const WIDTH = 1000
/** Room at the edges for the circles of countries that lie there. */
const MARGIN = 16
/** The cut is put through the Bering Strait, where it meets no land. */
const TURN = 11

/** Codes of the atlas: Kosovo, Palestine, Northern Cyprus, Somaliland and Western Sahara. */
const DISPUTED = ['XKX', 'PSE', 'CYN', 'SOL', 'ESH']

/** The Equal Earth projection, whose countries have their true share of the surface, cut to where people live. */
export function drawWorld(): World {
  const projection = geoEqualEarth().rotate([-TURN, 0]).precision(0.5)
  const land = landShape()
  const where = positions()
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, WIDTH],
    ],
    {
      type: 'GeometryCollection',
      geometries: [
        land,
        { type: 'MultiPoint', coordinates: [...where].filter(([code]) => code !== 'AQ').map(([, at]) => [...at]) },
      ],
    },
  )
  const path = geoPath(projection)
  // `fitExtent` centres what it fits; the height that is left over is cut off.
  const [, [, bottom]] = path.bounds(land)
  const [[, top]] = path.bounds(land)
  const [x, y] = projection.translate()
  projection.translate([x, y - top + MARGIN])
  const height = Math.ceil(bottom - top + 2 * MARGIN)
  const isDisputed = (one: string, other: string): boolean => DISPUTED.includes(one) || DISPUTED.includes(other)
  return {
    width: WIDTH,
    height,
    land: shortPath(path(land) ?? ''),
    borders: shortPath(path(borderLines((one, other) => !isDisputed(one, other))) ?? ''),
    disputed: shortPath(path(borderLines(isDisputed)) ?? ''),
    places: Object.fromEntries(
      [...where].map(([code, position]) => [code, placeOf(code, projection([...position]), height)]),
    ),
  }
}

function placeOf(code: string, point: [number, number] | null, height: number): Place {
  if (point === null) throw new RangeError(`Unexpected position of \`${code}\`, expected one on the map`)
  const [x, y] = point.map(Math.round)
  // The Antarctic lies below the lower edge.
  return { x: x ?? 0, y: Math.min(y ?? 0, height - MARGIN), part: partOf(code) }
}

/** The file, a country a line. */
export function printWorld({ places, ...rest }: World): string {
  const lines = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  const rows = Object.entries(places).map(
    ([code, { x, y, part }]) => `    "${code}": { "x": ${x}, "y": ${y}, "part": "${part}" }`,
  )
  return `{\n${lines.join('')}  "places": {\n${rows.join(',\n')}\n  }\n}\n`
}
