import { facetRow } from '../../model/facets.ts'
import type { Language } from '../../model/languages.ts'
import { isType, type TypeId } from '../../model/types/index.ts'
import { everything, searchPath, withFacet } from './search-address.ts'

/** What a reader chose: which entries the circles count, and what the table is sorted by. */
export interface MapView {
  readonly show: MapLayer
  readonly sort: MapSort
}

export type MapLayer = 'all' | TypeId
/** `region` lists parts of the world with their countries by name. */
export type MapSort = 'region' | 'country' | TypeId

/** The types of entries that name countries, in the order of their columns. */
export const MAPPED_TYPES: readonly TypeId[] = facetRow('country').types

/** Reads `?show=expert&sort=country`; what it cannot mean is as if it were not said. */
export function readMapView(params: URLSearchParams): MapView {
  const [show, sort] = [params.get('show') ?? '', params.get('sort') ?? '']
  return { show: isMapped(show) ? show : 'all', sort: sort === 'country' || isMapped(sort) ? sort : 'region' }
}

function isMapped(value: string): value is TypeId {
  return isType(value) && MAPPED_TYPES.includes(value)
}

/** `/fr/map?show=expert`: what is not said is as at first. */
export function mapPath({ show, sort }: MapView, language: Language): string {
  const params = new URLSearchParams()
  if (show !== 'all') params.set('show', show)
  if (sort !== 'region') params.set('sort', sort)
  return params.size === 0 ? `/${language}/map` : `/${language}/map?${params}`
}

/** Where the entries of a country are listed. */
export function countrySearch(code: string, layer: MapLayer, language: Language): string {
  const query = withFacet(everything(language), 'country', [code])
  return searchPath(layer === 'all' ? query : withFacet(query, 'type', [layer]))
}
