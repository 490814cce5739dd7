import type { MultiSearchQuery } from 'meilisearch'
import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import type { Query } from '../../query.ts'
import { filterOf } from './filter.ts'
import { facetPath, MARK_END, MARK_START, rankPath, textPath } from './record.ts'
import { SEARCHED_PATHS } from './settings.ts'
import type { Wording } from './wording.ts'

/** What an answer is for: hits; every value of the library; totals of other choices; the counts of one facet. */
export type Role = 'hits' | 'library' | 'any-choice' | 'any-language' | FacetId

/** One search of the several that are sent in one request. */
export interface Part {
  readonly role: Role
  readonly query: MultiSearchQuery
}

const EXCERPT_WORDS = 36

/**
 * The searches a reader's query needs. A facet's counts must ignore its own choice, and the server counts after
 * filtering: hence one more search for each facet with a choice.
 */
export function partsOf(index: string, query: Query, wording: Wording, page = query.page): Part[] {
  const base = { indexUid: index, q: wording.q, matchingStrategy: wording.strategy }
  const total = { ...base, page: 1, hitsPerPage: 0 }
  const chosen = FACET_IDS.filter((id) => (query.facets[id] ?? []).length > 0)
  const filter = filterOf(query)
  return [
    {
      role: 'hits',
      query: { ...base, ...SHOWN, ...sortOf(query, wording), filter, page, hitsPerPage: query.size, facets: ALL },
    },
    { role: 'library', query: { indexUid: index, q: '', page: 1, hitsPerPage: 0, facets: ALL } },
    ...(filter.length > 0 ? [{ role: 'any-choice', query: total } as const] : []),
    ...(query.read.length > 0
      ? [{ role: 'any-language', query: { ...total, filter: filterOf(query, 'read') } } as const]
      : []),
    ...chosen.map((id) => ({ role: id, query: { ...total, filter: filterOf(query, id), facets: [facetPath(id)] } })),
  ]
}

/** Asks how much of the library each wording finds, whatever else was chosen. */
export function totalsOf(index: string, wordings: readonly Wording[]): MultiSearchQuery[] {
  return wordings.map(({ q, strategy }) => ({
    indexUid: index,
    q,
    matchingStrategy: strategy,
    page: 1,
    hitsPerPage: 0,
  }))
}

const ALL = FACET_IDS.map(facetPath)

/** What of each hit comes back. Bodies come as excerpts, for most of a text is never shown. */
const SHOWN = {
  attributesToRetrieve: ['ref', 'original', 'facets', 'published', 'sample', 'topics.id', 'broader.id', 'labels.id'],
  attributesToHighlight: [...SEARCHED_PATHS],
  attributesToCrop: LANGUAGE_IDS.map((language) => `${textPath('body', language)}:${EXCERPT_WORDS}`),
  cropMarker: '…',
  highlightPreTag: MARK_START,
  highlightPostTag: MARK_END,
}

/** Ranks by relevance need no order; without words there is no relevance, and the newest come first. */
function sortOf(query: Query, { q }: Wording): { sort?: string[] } {
  const byTitle = `${rankPath(query.language)}:asc`
  if (query.sort === 'title') return { sort: [byTitle] }
  if (query.sort === 'minutes') return { sort: ['minutes:asc', byTitle] }
  return query.sort === 'newest' || !hasWords(q) ? { sort: ['published:desc', byTitle] } : {}
}

/** Whether a wording looks for something, rather than only leaving things out. */
function hasWords(q: string): boolean {
  return q.replace(/-"[^"]*"/g, '').trim() !== ''
}
