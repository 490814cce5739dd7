import { facetRow } from '../../model/facets.ts'
import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import type { Results } from '../../search/engine.ts'
import { type Query, sortsFor } from '../../search/query.ts'
import type { Ask } from './results-or-none.ts'
import { chosenFacets, searchPath, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface Tab extends Link {
  /** Undefined for the tab of all types. */
  readonly type: TypeId | undefined
  /** How many entries the tab leads to; undefined when that could not be found out. */
  readonly count: number | undefined
  readonly current: boolean
}

export type TypeCounts = ReadonlyMap<TypeId, number | undefined>

/**
 * The counts of the tabs that leave choices out, which the counts of the results do not tell: those obey every choice.
 * One search a tab, and none unless a choice belongs to some types only.
 */
export async function countTabs(query: Query, ask: Ask): Promise<TypeCounts> {
  const asked = TYPE_IDS.filter((type) => lostChoices(query, type).length > 0).map(async (type) => {
    const results = await ask({ ...ofType(query, type), size: 1 })
    return [type, results?.total] as const
  })
  return new Map(await Promise.all(asked))
}

/** One tab a type, after one for all; `own` are the counts of `countTabs`. */
export function typeTabs(query: Query, results: Results, own: TypeCounts, wording: Wording): Tab[] {
  const chosen = query.facets.type ?? []
  const counts = new Map(results.facets.type.map(({ value, count }) => [value, count]))
  // Every entry has one type, so the counts add up to what a search in all types finds.
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const tabs = TYPE_IDS.map((type) => ({
    type,
    href: searchPath(ofType(query, type)),
    label: wording.term('types', type),
    count: own.has(type) ? own.get(type) : (counts.get(type) ?? 0),
    current: chosen.includes(type),
  }))
  const label = wording.translate('search.allTypes')
  const first = { type: undefined, href: searchPath(withFacet(query, 'type', [])), label, count: all }
  return [{ ...first, current: chosen.length === 0 }, ...tabs]
}

/** The query for one type. Other types have other facets, and choices that no box shows any more would narrow unseen. */
function ofType(query: Query, type: TypeId): Query {
  const kept = lostChoices(query, type).reduce((rest, id) => withFacet(rest, id, []), withFacet(query, 'type', [type]))
  return sortsFor([type]).includes(kept.sort) ? kept : { ...kept, sort: 'relevance' }
}

function lostChoices(query: Query, type: TypeId) {
  return chosenFacets(query)
    .map(({ id }) => id)
    .filter((id) => !facetRow(id).types.includes(type))
}
