// The links around results: chips to undo a choice, orders and pages.
import { facetRow } from '../../model/facets.ts'
import type { Results } from '../../search/engine.ts'
import { type Query, type Sort, sortsFor } from '../../search/query.ts'
import { chosenFacets, searchPath, withFacet } from './search-address.ts'
import type { Wording } from './wording.ts'

export interface Link {
  readonly href: string
  readonly label: string
}

export interface Chip extends Link {
  /** The name of the facet. */
  readonly group: string
}

/** A chip for each choice but the type; following it takes the choice back. */
export function chips(query: Query, wording: Wording): Chip[] {
  // The tabs tell the type.
  const narrowed = chosenFacets(query).filter(({ id }) => id !== 'type')
  const ofFacets = narrowed.flatMap(({ id, values }) =>
    values.map((value) => ({
      group: wording.translate(`facet.${id}`),
      label: wording.value(facetRow(id).list, value),
      href: searchPath(
        withFacet(
          query,
          id,
          values.filter((other) => other !== value),
        ),
      ),
    })),
  )
  const ofRead = query.read.map((language) => ({
    group: wording.translate('search.read'),
    label: wording.value('languages', language),
    href: searchPath({ ...query, page: 1, read: query.read.filter((other) => other !== language) }),
  }))
  return [...ofFacets, ...ofRead]
}

export interface SortLink extends Link {
  readonly current: boolean
}

/** The orders results can have. Without words there is nothing to be relevant to, and without tools no minutes. */
export function sortLinks(query: Query, results: Results, wording: Wording): SortLink[] {
  const toolsShown = results.facets.type.some(({ value, count }) => value === 'tool' && count > 0)
  const used = (sort: Sort): boolean => {
    if (sort === 'relevance') return query.text !== ''
    return sort !== 'minutes' || toolsShown
  }
  const current = query.text === '' && query.sort === 'relevance' ? 'newest' : query.sort
  return sortsFor(query.facets.type)
    .filter(used)
    .map((sort) => ({
      href: searchPath({ ...query, sort, page: 1 }),
      label: wording.translate(`search.sort.${sort}`),
      current: sort === current,
    }))
}

export interface Paging {
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly pages: readonly PageLink[]
}

export interface PageLink {
  readonly number: number
  readonly href: string
  readonly current: boolean
  /** Pages are left out before this one. */
  readonly afterGap: boolean
}

const PAGES_AROUND = 2

/** The first and last page and those around the present one. */
export function paging(query: Query, { page, pages }: Results): Paging {
  const to = (number: number): string => searchPath({ ...query, page: number })
  const isShown = (number: number): boolean =>
    number === 1 || number === pages || Math.abs(number - page) <= PAGES_AROUND
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(isShown)
  return {
    previous: page > 1 ? to(page - 1) : undefined,
    next: page < pages ? to(page + 1) : undefined,
    pages: numbers.map((number, index) => ({
      number,
      href: to(number),
      current: number === page,
      afterGap: number - (numbers[index - 1] ?? 0) > 1,
    })),
  }
}
