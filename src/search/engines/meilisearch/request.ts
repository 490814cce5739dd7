import type { MultiSearchQuery } from 'meilisearch'
import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import type { Query } from '../../query.ts'
import { filterOf } from './filter.ts'
import { facetPath, MARK_END, MARK_START, rankPath, textPath } from './record.ts'
import { SEARCHED_PATHS } from './settings.ts'

/** What an answer is for: hits; every value of the library; totals of other choices; the counts of one facet. */
export type Role = 'hits' | 'library' | 'any-choice' | 'any-language' | FacetId

/** One search of the several that are sent in one request. */
export interface Part {
  readonly role: Role
  readonly query: MultiSearchQuery
}

const EXCERPT_WORDS = 36

/**
 * The searches a reader's query needs, `q` being its words. A facet's counts must ignore its own choice, and the
 * server counts after filtering: hence one more search for each facet with a choice.
 */
export function partsOf(index: string, query: Query, q: string, page = query.page): Part[] {
  const base = { indexUid: index, q, matchingStrategy: 'all' } as const
  const total = { ...base, page: 1, hitsPerPage: 0 }
  const filter = filterOf(query)
  const sort = sortOf(query, hasWords(q))
  const hits = { ...base, ...SHOWN, sort, filter, page, hitsPerPage: query.size, facets: ALL_FACETS }
  return [
    { role: 'hits', query: hits },
    { role: 'library', query: libraryOf(index) },
    ...(filter.length > 0 ? [{ role: 'any-choice', query: total } as const] : []),
    ...choicesOf(query).map(({ role, filter, facets }) => ({ role, query: { ...total, filter, facets } })),
  ]
}

/** What is counted with one choice left out: the languages that are read, and each facet with a choice. */
export function choicesOf(
  query: Query,
): { readonly role: Role; readonly filter: string[]; readonly facets: string[] }[] {
  const read = { role: 'any-language', filter: filterOf(query, 'read'), facets: [] } as const
  const chosen = FACET_IDS.filter((id) => (query.facets[id] ?? []).length > 0)
  return [
    ...(query.read.length > 0 ? [{ ...read, facets: [] }] : []),
    ...chosen.map((id) => ({ role: id, filter: filterOf(query, id), facets: [facetPath(id)] })),
  ]
}

/** Every value the library has. */
export function libraryOf(index: string): MultiSearchQuery {
  return { indexUid: index, q: '', page: 1, hitsPerPage: 0, facets: ALL_FACETS }
}

/** How many entries have what is asked, whatever else was chosen. */
export function totalOf(index: string, q: string): MultiSearchQuery {
  return { indexUid: index, q, matchingStrategy: 'all', page: 1, hitsPerPage: 0 }
}

export const ALL_FACETS = FACET_IDS.map(facetPath)

/** What of each hit comes back. Bodies come as excerpts, for most of a text is never shown. */
export const SHOWN = {
  attributesToRetrieve: ['ref', 'original', 'facets', 'published', 'sample', 'topics.id', 'broader.id', 'labels.id'],
  attributesToHighlight: [...SEARCHED_PATHS],
  attributesToCrop: LANGUAGE_IDS.map((language) => `${textPath('body', language)}:${EXCERPT_WORDS}`),
  cropMarker: '…',
  highlightPreTag: MARK_START,
  highlightPostTag: MARK_END,
}

/** The order that was chosen. Relevance needs none; without words there is no relevance, and the newest come first. */
export function sortOf({ sort, language }: Query, withWords: boolean): string[] {
  const byTitle = `${rankPath(language)}:asc`
  if (sort === 'title') return [byTitle]
  if (sort === 'minutes') return ['minutes:asc', byTitle]
  return sort === 'newest' || !withWords ? ['published:desc', byTitle] : []
}

/** Whether a question looks for something, rather than only leaving things out. */
function hasWords(q: string): boolean {
  return q.replace(/-"[^"]*"/g, '').trim() !== ''
}
