import { FACETS, type Facet, type FacetId } from '../../model/facets.ts'
import { LANGUAGES } from '../../model/languages.ts'
import type { FacetCount, Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import type { Wording } from './wording.ts'

/** A facet as a box of choices. */
export interface FacetBox {
  readonly id: string
  readonly name: string
  readonly chosen: number
  readonly open: boolean
  readonly first: readonly Choice[]
  /** The rest of a long list, folded. */
  readonly more: readonly Choice[]
  /** What to call a box to search the list with, where it is long. */
  readonly find: string | undefined
}

export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number | undefined
  readonly selected: boolean
  /** Choosing it would leave nothing; it stays in view and can be undone. */
  readonly inert: boolean
}

/** Lists up to `LONG_LIST` are shown whole; longer ones show their first values and every chosen one. */
const LONG_LIST = 12
const FIRST_SHOWN = 8
/** The boxes that stand open before anything is chosen. */
const OPEN_AT_FIRST: readonly FacetId[] = ['topic', 'audience']

/** The boxes of the facets that the chosen types can have; types have their tabs. */
export function facetBoxes(query: Query, results: Results, wording: Wording): FacetBox[] {
  const rows: readonly Facet[] = FACETS
  const types = query.facets.type ?? []
  const offered = rows.filter(({ id, types: holders }) => {
    const possible = types.length === 0 || holders.some((holder) => types.includes(holder))
    return id !== 'type' && (possible || query.facets[id] !== undefined)
  })
  return offered.filter(({ id }) => results.facets[id].length > 0).map((row) => facetBox(row, results, wording))
}

function facetBox(row: Facet, results: Results, wording: Wording): FacetBox {
  const counts = results.facets[row.id]
  const choices = counts.map((count) => choice(count, wording.value(row.list, count.value)))
  const chosen = choices.filter(({ selected }) => selected).length
  const name = wording.translate(`facet.${row.id}`)
  const isLong = choices.length > LONG_LIST
  const isFirst = ({ selected }: Choice, index: number): boolean => !isLong || selected || index < FIRST_SHOWN
  return {
    id: row.id,
    name,
    find: isLong ? wording.translate('search.findIn', { name }) : undefined,
    chosen,
    open: chosen > 0 || OPEN_AT_FIRST.includes(row.id),
    first: choices.filter(isFirst),
    more: choices.filter((one, index) => !isFirst(one, index)),
  }
}

function choice({ value, count, selected }: FacetCount, label: string): Choice {
  return { value, label, count, selected, inert: count === 0 && !selected }
}

/** The languages a reader can say to read; none chosen means all. */
export function readBox(query: Query, wording: Wording): FacetBox {
  const first = LANGUAGES.map(({ id, name }) => ({
    value: id,
    label: name,
    count: undefined,
    selected: query.read.includes(id),
    inert: false,
  }))
  const chosen = query.read.length
  return {
    id: 'read',
    name: wording.translate('search.read'),
    chosen,
    open: chosen > 0,
    first,
    more: [],
    find: undefined,
  }
}
