import { FACETS, type Facet, type FacetId, facetRow } from '../model/facets.ts'
import { LANGUAGE_IDS, type Language } from '../model/languages.ts'
import { nearest } from '../model/nearest.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { allowedValues } from './facet-values.ts'
import { nearestValues } from './nearest-values.ts'

export const SORTS = ['relevance', 'newest', 'title', 'minutes'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader asks, as plain data. Its one spelling as a URL is `printQuery`. */
export interface Query {
  /** As typed, white space trimmed. */
  readonly text: string
  /** The interface language: hits are shown in it where they can be, labels sort by it. */
  readonly language: Language
  /** The languages the reader reads; empty means all. */
  readonly read: readonly Language[]
  /** Chosen values: of one facet any, of different facets all. */
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** Without words, `relevance` is `newest`. */
  readonly sort: Sort
  /** 1-based. */
  readonly page: number
  /** Hits a page. */
  readonly size: number
}

/** Something in the address that was left out of the query, with what it should have been. */
export interface QueryProblem {
  readonly kind: 'unknown-parameter' | 'unknown-value' | 'repeated' | 'too-long'
  readonly parameter: string
  readonly value: string
  /** Everything that is accepted; empty when that cannot be listed. */
  readonly allowed: readonly string[]
  /** What was probably meant, best first. */
  readonly nearest: readonly string[]
}

export const PAGE_SIZE = 10
export const LARGEST_PAGE_SIZE = 50
export const LONGEST_TEXT = 300
const LAST_PAGE = 10_000
const NEAREST_SHOWN = 3

/** The facets in the order of the table, which is also the order of a query's spelling. */
const FACET_ROWS: readonly Facet[] = FACETS
const PARAMETERS: readonly string[] = ['q', ...FACET_ROWS.map((facet) => facet.id), 'read', 'sort', 'page', 'size']

/**
 * Reads a query from an address. What cannot be used is left out and reported: a page shows the problems as notices,
 * the API refuses. Empty values, which forms send, say nothing.
 */
export function parseQuery(
  params: URLSearchParams,
  language: Language,
  vocabulary: Vocabulary,
): { readonly query: Query; readonly problems: readonly QueryProblem[] } {
  const problems: QueryProblem[] = []
  const reader = readerOf(params, problems)
  for (const name of new Set(params.keys())) {
    if (!PARAMETERS.includes(name))
      problems.push(problem('unknown-parameter', name, params.get(name) ?? '', PARAMETERS))
  }
  const facets: Partial<Record<FacetId, readonly string[]>> = {}
  const text = readText(reader)
  for (const { id } of FACET_ROWS) {
    const row = facetRow(id)
    const values = reader.choices(id, allowedValues(row, vocabulary), (value) =>
      nearestValues(row, value, vocabulary, NEAREST_SHOWN),
    )
    if (values.length > 0) facets[id] = values.toSorted()
  }
  const chosen = reader.choices('read', LANGUAGE_IDS)
  const sorted = reader.choice('sort', sortsFor(facets.type))
  const query: Query = {
    text,
    language,
    read: LANGUAGE_IDS.filter((id) => chosen.includes(id)),
    facets,
    sort: SORTS.find((sort) => sort === sorted) ?? 'relevance',
    page: reader.number('page', LAST_PAGE) ?? 1,
    size: reader.number('size', LARGEST_PAGE_SIZE) ?? PAGE_SIZE,
  }
  return { query, problems }
}

/** The one spelling of a query as an address; what is not said is left out. The language is the page's, not the query's. */
export function printQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams()
  if (query.text !== '') params.append('q', query.text)
  for (const { id } of FACET_ROWS) {
    for (const value of new Set(query.facets[id]?.toSorted())) params.append(id, value)
  }
  for (const id of LANGUAGE_IDS) if (query.read.includes(id)) params.append('read', id)
  if (query.sort !== 'relevance') params.append('sort', query.sort)
  if (query.page !== 1) params.append('page', String(query.page))
  if (query.size !== PAGE_SIZE) params.append('size', String(query.size))
  return params
}

/** The ways a list can be sorted: time counts for tools alone, so not when other types were chosen. */
export function sortsFor(types: readonly string[] = []): readonly Sort[] {
  return types.length === 0 || types.includes('tool') ? SORTS : SORTS.filter((sort) => sort !== 'minutes')
}

function readText(reader: Reader): string {
  const typed = [...(reader.single('q') ?? '').toWellFormed().trim()]
  if (typed.length > LONGEST_TEXT) reader.report('too-long', 'q', typed.join(''), [])
  return typed.slice(0, LONGEST_TEXT).join('').trim()
}

/** What was probably meant by a value that is not allowed, best first. */
type Near = (value: string, allowed: readonly string[]) => readonly string[]

function nearIn(value: string, allowed: readonly string[]): readonly string[] {
  return nearest(value, allowed, NEAREST_SHOWN)
}

type Reader = ReturnType<typeof readerOf>

/** Takes values out of an address, telling `problems` of those that cannot be used. */
function readerOf(params: URLSearchParams, problems: QueryProblem[]) {
  const report = (
    kind: QueryProblem['kind'],
    name: string,
    value: string,
    allowed: readonly string[],
    near = nearIn,
  ): void => {
    problems.push(problem(kind, name, value, allowed, near))
  }
  const given = (name: string): string[] => params.getAll(name).filter((value) => value !== '')
  /** The first value; the others are reported. */
  const single = (name: string): string | undefined => {
    const [first, ...others] = given(name)
    for (const other of others) report('repeated', name, other, [])
    return first
  }
  return {
    report,
    single,
    choices(name: string, allowed: readonly string[], near?: Near): string[] {
      const kept = new Set<string>()
      for (const value of given(name)) {
        if (!allowed.includes(value)) report('unknown-value', name, value, allowed, near)
        else if (kept.has(value)) report('repeated', name, value, [])
        else kept.add(value)
      }
      return [...kept]
    },
    choice(name: string, allowed: readonly string[]): string | undefined {
      const value = single(name)
      if (value === undefined || allowed.includes(value)) return value
      report('unknown-value', name, value, allowed)
      return undefined
    },
    number(name: string, most: number): number | undefined {
      const value = single(name)
      if (value === undefined) return undefined
      if (/^[1-9]\d{0,5}$/.test(value) && Number(value) <= most) return Number(value)
      report('unknown-value', name, value, [`1–${most}`])
      return undefined
    },
  }
}

function problem(
  kind: QueryProblem['kind'],
  parameter: string,
  value: string,
  allowed: readonly string[],
  near: Near = nearIn,
): QueryProblem {
  const wanted = kind === 'unknown-parameter' ? parameter : value
  return { kind, parameter, value, allowed, nearest: kind.startsWith('unknown') ? near(wanted, allowed) : [] }
}
