import type { Listing } from '../../catalogue/listing.ts'
import { isType } from '../../model/types/index.ts'
import type { Results } from '../../search/engine.ts'
import type { SearchOutcome } from '../../search/fall-back.ts'
import { printQuery, type Query, type QueryProblem } from '../../search/query.ts'
import { tokens } from '../../search/words.ts'
import { type ResultFiles, resultFiles } from './cite-box.ts'
import { type FacetBox, facetBoxes, readBox } from './facet-boxes.ts'
import type { Frame, PageHead } from './frame.ts'
import { type HitCard, hitCard } from './hit-card.ts'
import { type Notice, problemNotices } from './problem-notices.ts'
import { feedPath, searchPath, withoutFacets } from './search-address.ts'
import { type Chip, chips, type Paging, paging, type SortLink, sortLinks } from './search-links.ts'
import { type Tab, type TypeCounts, typeTabs } from './type-tabs.ts'
import type { WaysOut } from './ways-out.ts'
import type { Wording } from './wording.ts'

export interface SearchPageData {
  readonly frame: Frame
  readonly text: string
  readonly notices: readonly Notice[]
  /** The query as it was understood, when words of it had to be corrected. */
  readonly corrected: { readonly text: string; readonly href: string } | undefined
  /** The hits are only the nearest there are. */
  readonly weak: boolean
  /** Words of the query that had no part in the results. */
  readonly unused: string | undefined
  /** The results came from the engine in reserve. */
  readonly degraded: boolean
  /** Choices that the form keeps without showing a box. */
  readonly hidden: readonly (readonly [name: string, value: string])[]
  readonly boxes: readonly FacetBox[]
  readonly tabs: readonly Tab[]
  readonly chips: readonly Chip[]
  readonly clearAll: string
  readonly sorts: readonly SortLink[]
  readonly total: number
  /** The number of the first hit on the page. */
  readonly start: number
  readonly hits: readonly HitCard[]
  readonly folded: { readonly count: number; readonly href: string } | undefined
  readonly paging: Paging
  readonly feed: string
  readonly files: ResultFiles | undefined
  readonly waysOut: WaysOut | undefined
}

/** What a page needs besides the results: the counts of tabs that leave choices out, and what lists tell of entries. */
export interface BesideResults {
  readonly tabs: TypeCounts
  readonly listing: Listing | undefined
}

export function searchPage(
  query: Query,
  { results, degraded }: SearchOutcome,
  problems: readonly QueryProblem[],
  { tabs, listing }: BesideResults,
  wording: Wording,
): Omit<SearchPageData, 'frame' | 'waysOut'> {
  const shown = { ...query, page: results.page }
  return {
    text: query.text,
    notices: [
      ...problemNotices(problems, query, wording),
      ...wordlessNotice(query, wording),
      ...pageNotice(query, results, wording),
    ],
    degraded,
    // A page without results says itself what was understood.
    corrected: results.total === 0 ? undefined : correctionOf(query, results),
    weak: results.weak,
    unused: unusedWords(results),
    hidden: hiddenFields(query),
    boxes: [...facetBoxes(query, results, wording), readBox(query, wording)],
    tabs: typeTabs(query, results, tabs, wording),
    chips: chips(query, wording),
    clearAll: searchPath({ ...withoutFacets(query), read: [] }),
    sorts: sortLinks(query, results, wording),
    total: results.total,
    start: (results.page - 1) * query.size + 1,
    hits: results.hits.map((hit) => hitCard(hit, wording, listing)),
    folded:
      results.folded > 0 ? { count: results.folded, href: searchPath({ ...query, page: 1, read: [] }) } : undefined,
    paging: paging(shown, results),
    feed: feedPath(query),
    files: resultFiles(query, results.total, wording),
  }
}

/** Of a page without results the words say enough by standing there. */
function unusedWords({ unused = [], total }: Results): string | undefined {
  return unused.length === 0 || total === 0 ? undefined : unused.join(', ')
}

function correctionOf(query: Query, { corrected }: Results): SearchPageData['corrected'] {
  if (corrected === undefined) return undefined
  return { text: corrected, href: searchPath({ ...query, text: corrected, page: 1 }) }
}

/** Signs alone ask for nothing. */
function wordlessNotice({ text }: Query, { translate }: Wording): Notice[] {
  if (text === '' || tokens(text).length > 0) return []
  return [{ text: translate('search.noWords', { query: text }), suggestions: [] }]
}

/** A page that was asked for and is not there: an old link, or a library that has shrunk. */
function pageNotice({ page }: Query, results: Results, { translate }: Wording): Notice[] {
  if (page <= results.page || results.total === 0) return []
  return [{ text: translate('search.problem.beyond', { page, pages: results.page }), suggestions: [] }]
}

/** Everything a query has chosen, for a form that shows no boxes; the form has its own words. */
export function choicesOf(query: Query): SearchPageData['hidden'] {
  return [...printQuery({ ...query, page: 1 })].filter(([name]) => name !== 'q')
}

/** The form starts at the first page; type, order and size are chosen elsewhere and go along. */
function hiddenFields(query: Query): SearchPageData['hidden'] {
  return choicesOf(query).filter(([name]) => ['type', 'sort', 'size'].includes(name))
}

/** What the page of a search says of itself. Lists of filters are endless: only the plain page is offered to crawlers. */
export function searchHead(
  query: Query,
  page: Pick<SearchPageData, 'total' | 'paging' | 'feed'>,
  wording: Wording,
): PageHead {
  const { translate } = wording
  const values = { query: query.text, count: page.total }
  const [type, ...otherTypes] = query.facets.type ?? []
  return {
    title: translate(query.text === '' ? 'search.title' : 'search.titleFor', values),
    description: translate('search.description'),
    unlisted: printQuery(query).size > 0,
    feed: page.feed,
    previous: page.paging.previous,
    next: page.paging.next,
    section: otherTypes.length === 0 && isType(type) ? type : 'search',
    searchBox: false,
  }
}
