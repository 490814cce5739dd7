import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Frame } from './frame.ts'
import { MAPPED_TYPES, type MapLayer, type MapSort, type MapView, mapPath } from './map-address.ts'
import { type MapCircle, mapCircles } from './map-circles.ts'
import { type CountryGroup, type CountryRow, countryGroups } from './map-table.ts'
import type { Ask } from './results-or-none.ts'
import { everything, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface MapPageData {
  readonly frame: Frame
  /** The search did not answer: nothing could be counted, which is not the same as nothing there. */
  readonly unanswered: boolean
  readonly countries: number
  /** What the circles can count; the table always counts everything. */
  readonly layers: readonly Choice[]
  readonly sorts: readonly Choice[]
  readonly sort: MapSort
  readonly figure: string
  readonly circles: readonly MapCircle[]
  readonly columns: readonly { readonly type: TypeId; readonly label: string }[]
  readonly groups: readonly CountryGroup[]
}

type Choice = Link & { readonly current: boolean }

/** Entries of each type by country, as the search counts them; undefined when it does not answer. */
export async function countCountries(language: Language, ask: Ask): Promise<CountryRow[] | undefined> {
  const rows = new Map<string, Partial<Record<TypeId, number>>>()
  const asked = MAPPED_TYPES.map((type) => ask({ ...withFacet(everything(language), 'type', [type]), size: 1 }))
  for (const [index, results] of (await Promise.all(asked)).entries()) {
    const type = MAPPED_TYPES[index]
    if (results === undefined || type === undefined) return undefined
    for (const { value, count } of results.facets.country) {
      if (count > 0) rows.set(value, { ...rows.get(value), [type]: count })
    }
  }
  return [...rows].map(([code, counts]) => ({ code, counts }))
}

export function mapPage(
  rows: readonly CountryRow[] | undefined,
  view: MapView,
  wording: Wording,
): Omit<MapPageData, 'frame'> {
  const { translate } = wording
  const typeName = (type: TypeId): string => translate(`layout.types.${type}`)
  const nameOf = (layer: MapLayer): string => (layer === 'all' ? translate('map.all') : typeName(layer))
  const sortName = (sort: MapSort): string => {
    if (sort === 'region') return translate('map.byRegion')
    return sort === 'country' ? translate('map.country') : typeName(sort)
  }
  const groups = countryGroups(rows ?? [], view.sort, wording)
  return {
    unanswered: rows === undefined,
    countries: rows?.length ?? 0,
    layers: (['all', ...MAPPED_TYPES] as const).map((show) => ({
      href: mapPath({ ...view, show }, wording.language),
      label: nameOf(show),
      current: show === view.show,
    })),
    sorts: (['region', 'country', ...MAPPED_TYPES] as const).map((sort) => ({
      href: `${mapPath({ ...view, sort }, wording.language)}#Countries`,
      label: sortName(sort),
      current: sort === view.sort,
    })),
    sort: view.sort,
    figure: translate('map.figure', { layer: nameOf(view.show) }),
    circles: mapCircles(rows ?? [], view.show, wording),
    columns: MAPPED_TYPES.map((type) => ({ type, label: typeName(type) })),
    groups,
  }
}
