import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import { WORLD } from '../map/world.ts'
import { countrySearch, MAPPED_TYPES, type MapLayer, type MapSort } from './map-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

/** How many entries of each type name a country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly counts: Readonly<Partial<Record<TypeId, number>>>
}

/** Rows under one heading; without one when the table is not parted by parts of the world. */
export interface CountryGroup {
  readonly title: string | undefined
  readonly rows: readonly (Link & { readonly code: string; readonly cells: readonly CountryCell[] })[]
}

export interface CountryCell {
  readonly count: number
  /** Says the cell without its table, such as `Senegal: 3 experts`. */
  readonly name: string
  readonly href: string
}

export function countIn({ counts }: CountryRow, layer: MapLayer): number {
  if (layer !== 'all') return counts[layer] ?? 0
  return TYPE_IDS.reduce((sum, type) => sum + (counts[type] ?? 0), 0)
}

/** Says how many entries a country has, such as `Senegal: 3 experts`. */
export function countName(row: CountryRow, layer: MapLayer, { translate, country }: Wording): string {
  return translate(`map.in.${layer}`, { country: country(row.code), count: countIn(row, layer) })
}

export function countryGroups(rows: readonly CountryRow[], sort: MapSort, wording: Wording): CountryGroup[] {
  const compare = new Intl.Collator(wording.language).compare
  const byName = rows.toSorted((a, b) => compare(wording.country(a.code), wording.country(b.code)))
  const draw = (row: CountryRow): CountryGroup['rows'][number] => drawRow(row, wording)
  if (sort === 'country') return [{ title: undefined, rows: byName.map(draw) }]
  if (sort !== 'region') {
    const most = byName.toSorted((a, b) => countIn(b, sort) - countIn(a, sort))
    return [{ title: undefined, rows: most.map(draw) }]
  }
  return [...Map.groupBy(byName, ({ code }) => partName(code, wording))]
    .map(([title, own]) => ({ title, rows: own.map(draw) }))
    .sort((a, b) => compare(a.title, b.title))
}

/** Intl of the Worker's runtime has names for countries, none for the parts of the world. */
function partName(code: string, { translate }: Wording): string {
  const part = WORLD.places[code]?.part
  return translate(part === undefined ? 'map.part.other' : `map.part.${part}`)
}

function drawRow(row: CountryRow, wording: Wording): CountryGroup['rows'][number] {
  const { language } = wording
  return {
    code: row.code,
    label: wording.country(row.code),
    href: countrySearch(row.code, 'all', language),
    cells: MAPPED_TYPES.map((type) => ({
      count: countIn(row, type),
      name: countName(row, type, wording),
      href: countrySearch(row.code, type, language),
    })),
  }
}
