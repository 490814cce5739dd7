// Everything the search page shows, as plain values: links are worked out here, views only draw.
import { valueLabel } from '../../i18n/labels.ts'
import type { Translate } from '../../i18n/translate.ts'
import { FACETS, type Facet, type FacetId, facetRow } from '../../model/facets.ts'
import { LANGUAGE_IDS } from '../../model/languages.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { FacetCount, Results } from '../../search/engine.ts'
import type { SearchOutcome } from '../../search/fall-back.ts'
import { printQuery, type Query, type QueryProblem, type Sort, sortsFor } from '../../search/query.ts'
import { cardOf, type HitCard } from './hit-card.ts'

export interface FacetValueView {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly selected: boolean
}

export interface FacetView {
  readonly id: FacetId
  readonly label: string
  readonly values: readonly FacetValueView[]
  /** Shown unfolded: something of it is chosen, or it is among the first. */
  readonly open: boolean
}

export interface Link {
  readonly label: string
  readonly href: string
  readonly current: boolean
  readonly count?: number
}

export interface SearchPageData {
  readonly query: Query
  readonly total: number
  readonly notices: readonly string[]
  readonly tabs: readonly Link[]
  readonly facets: readonly FacetView[]
  /** What is chosen, each a link to the page without it. */
  readonly chips: readonly { readonly label: string; readonly href: string }[]
  readonly clearHref: string
  readonly sorts: readonly Link[]
  readonly read: readonly FacetValueView[]
  readonly cards: readonly HitCard[]
  readonly folded: { readonly count: number; readonly href: string }
  readonly pages: { readonly current: number; readonly last: number; readonly previous: string | undefined; readonly next: string | undefined }
  /** Kept by the form besides what it shows: the type, which has tabs, and the sort. */
  readonly hidden: readonly (readonly [name: string, value: string])[]
  readonly feedPath: string
}

const OPEN_AT_FIRST = 3
/** The type has tabs of its own; community is few values and stays. */
const TABBED: FacetId = 'type'

export function searchAddress(query: Query): string {
  const text = printQuery(query).toString()
  return `/${query.language}/search${text === '' ? '' : `?${text}`}`
}

export function searchPage(
  query: Query,
  { results, degraded }: SearchOutcome,
  problems: readonly QueryProblem[],
  vocabulary: Vocabulary,
  translate: Translate,
): SearchPageData {
  const { language } = query
  const first = { ...query, page: 1 }
  const label = (id: FacetId, value: string): string => valueLabel(vocabulary, facetRow(id).list, value, language)
  return {
    query,
    total: results.total,
    notices: noticesOf(problems, results, degraded, translate, label),
    tabs: tabsOf(first, results, translate, label),
    facets: facetViews(query, results, translate, label),
    chips: chipsOf(first, translate, label),
    clearHref: searchAddress({ ...first, facets: query.facets.type ? { type: query.facets.type } : {}, read: [] }),
    sorts: sortsOf(first, translate),
    read: LANGUAGE_IDS.map((id) => ({
      value: id,
      label: valueLabel(vocabulary, 'languages', id, language),
      count: results.facets.language.find(({ value }) => value === id)?.count ?? 0,
      selected: query.read.includes(id),
    })),
    cards: results.hits.map((hit) => cardOf(hit, language, vocabulary, translate)),
    folded: { count: results.folded, href: searchAddress({ ...first, read: [] }) },
    pages: pagesOf(query, results),
    hidden: hiddenOf(query),
    feedPath: feedPath(query),
  }
}

export function feedPath(query: Query): string {
  const params = printQuery({ ...query, page: 1, sort: 'relevance' }).toString()
  return `/${query.language}/feed${params === '' ? '' : `?${params}`}`
}

type Label = (id: FacetId, value: string) => string

function noticesOf(
  problems: readonly QueryProblem[],
  results: Results,
  degraded: boolean,
  translate: Translate,
  label: Label,
): string[] {
  const dropped = problems.map(({ kind, parameter, value, nearest }) => {
    if (kind === 'too-long') return translate('search.notice.tooLong')
    if (kind === 'repeated') return translate('search.notice.repeated', { parameter, value })
    if (kind === 'unknown-parameter') return translate('search.notice.parameter', { parameter })
    const [near] = nearest
    if (near === undefined) return translate('search.notice.value', { parameter, value })
    const facet = FACETS.find(({ id }) => id === parameter)
    return translate('search.notice.valueNear', { parameter, value, near: facet === undefined ? near : label(facet.id, near) })
  })
  const unused = (results.unused ?? []).join(', ')
  return [
    ...dropped,
    ...(degraded ? [translate('search.notice.degraded')] : []),
    ...(unused === '' ? [] : [translate('search.notice.unused', { words: unused })]),
  ]
}

function tabsOf(query: Query, { facets }: Results, translate: Translate, label: Label): Link[] {
  const chosen = query.facets.type ?? []
  const { type: _, ...others } = query.facets
  const all = facets.type.reduce((sum, { count }) => sum + count, 0)
  const everything: Link = {
    label: translate('search.everything'),
    href: searchAddress({ ...query, sort: keptSort(query, []), facets: others }),
    current: chosen.length === 0,
    count: all,
  }
  const types = facets.type.map(({ value, count }) => ({
    label: label(TABBED, value),
    href: searchAddress({ ...query, sort: keptSort(query, [value]), facets: { ...others, type: [value] } }),
    current: chosen.length === 1 && chosen[0] === value,
    count,
  }))
  return [everything, ...types]
}

function keptSort(query: Query, types: readonly string[]): Sort {
  return sortsFor(types).includes(query.sort) ? query.sort : 'relevance'
}

function facetViews(query: Query, { facets }: Results, translate: Translate, label: Label): FacetView[] {
  const types = query.facets.type ?? []
  const rows: readonly Facet[] = FACETS
  return rows
    .filter(({ id, types: of }) => id !== TABBED && (types.length === 0 || types.some((type) => of.some((one) => one === type))))
    .map(({ id }) => ({ id, counts: facets[id] }))
    .filter(({ counts }) => counts.length > 0)
    .map(({ id, counts }, index) => ({
      id,
      label: translate(`facet.${id}`),
      values: counts.map((count) => viewOf(count, label(id, count.value))),
      open: index < OPEN_AT_FIRST || counts.some(({ selected }) => selected),
    }))
}

function viewOf({ value, count, selected }: FacetCount, label: string): FacetValueView {
  return { value, label, count, selected }
}

function chipsOf(query: Query, translate: Translate, label: Label): SearchPageData['chips'] {
  const rows: readonly Facet[] = FACETS
  const facets = rows
    .filter(({ id }) => id !== TABBED)
    .flatMap(({ id }) =>
      (query.facets[id] ?? []).map((value) => ({
        label: `${translate(`facet.${id}`)}${translate('search.colon')} ${label(id, value)}`,
        href: searchAddress({ ...query, facets: { ...query.facets, [id]: query.facets[id]?.filter((one) => one !== value) } }),
      })),
    )
  const read = query.read.map((id) => ({
    label: `${translate('search.read')}${translate('search.colon')} ${label('language', id)}`,
    href: searchAddress({ ...query, read: query.read.filter((one) => one !== id) }),
  }))
  return [...facets, ...read]
}

function sortsOf(query: Query, translate: Translate): Link[] {
  return sortsFor(query.facets.type ?? [])
    .filter((sort) => sort !== 'minutes' || query.facets.type?.includes('tool'))
    .filter((sort) => sort !== 'relevance' || query.text !== '')
    .map((sort) => ({
      label: translate(`search.sort.${sort}`),
      href: searchAddress({ ...query, sort: query.text === '' && sort === 'newest' ? 'relevance' : sort }),
      current: query.sort === sort || (query.text === '' && query.sort === 'relevance' && sort === 'newest'),
    }))
}

function pagesOf(query: Query, { page, pages }: Results): SearchPageData['pages'] {
  return {
    current: page,
    last: Math.max(1, pages),
    previous: page > 1 ? searchAddress({ ...query, page: page - 1 }) : undefined,
    next: page < pages ? searchAddress({ ...query, page: page + 1 }) : undefined,
  }
}

function hiddenOf(query: Query): SearchPageData['hidden'] {
  const types = (query.facets.type ?? []).map((value) => ['type', value] as const)
  return query.sort === 'relevance' ? types : [...types, ['sort', query.sort] as const]
}
