import * as z from 'zod'
import { durationBands, groupBands, MINUTES_PER_WEEK } from './bands.ts'
import { type Entry, languagesOf } from './entry.ts'
import type { Terms } from './fields.ts'
import type { ListId } from './vocabulary.ts'

/** Where a facet's values get their labels: a controlled list, or names everybody knows. */
export type ValueList = ListId | 'countries' | 'languages' | 'years'

type Holder = 'article' | 'tool' | 'expert' | 'organisation'

interface FacetShape {
  readonly id: string
  readonly list: ValueList
  /** `list` keeps the order of the list, `count` puts the most frequent first, `newest` the largest. */
  readonly order: 'list' | 'count' | 'newest'
  /** The types whose entries have the facet; it is offered when results can be of one of them. */
  readonly types: readonly Holder[]
  /** The front matter field the values come from, made for the types named in `of`. */
  readonly fact?: {
    readonly name: string
    readonly of: readonly Holder[]
    readonly many: boolean
    readonly least?: number
    readonly most?: number
  }
  /** How the values are worked out when they are not simply the fact. */
  readonly values?: (entry: Entry) => readonly string[]
}

const ALL: readonly Holder[] = ['article', 'tool', 'expert', 'organisation']

/** The table of facets, in the order they are shown. */
export const FACETS = [
  { id: 'type', list: 'types', order: 'list', types: ALL, values: typeOf },
  {
    id: 'topic',
    list: 'topics',
    order: 'count',
    types: ALL,
    fact: { name: 'topics', of: ['article', 'tool', 'organisation'], many: true, least: 1, most: 5 },
    values: topicsOf,
  },
  {
    id: 'audience',
    list: 'audiences',
    order: 'count',
    types: ['article', 'tool'],
    fact: { name: 'audiences', of: ['article', 'tool'], many: true, least: 1, most: 6 },
  },
  {
    id: 'community',
    list: 'communities',
    order: 'list',
    types: ALL,
    fact: { name: 'community', of: ['article', 'tool', 'expert', 'organisation'], many: true, least: 1 },
  },
  {
    id: 'kind',
    list: 'kinds',
    order: 'count',
    types: ['article'],
    fact: { name: 'kind', of: ['article'], many: false },
  },
  {
    id: 'country',
    list: 'countries',
    order: 'count',
    types: ['article', 'expert', 'organisation'],
    values: countriesOf,
  },
  { id: 'language', list: 'languages', order: 'list', types: ALL, values: languagesOf },
  { id: 'year', list: 'years', order: 'newest', types: ALL, values: yearOf },
  {
    id: 'phase',
    list: 'phases',
    order: 'list',
    types: ['tool'],
    fact: { name: 'phases', of: ['tool'], many: true, least: 1 },
  },
  {
    id: 'format',
    list: 'formats',
    order: 'list',
    types: ['tool', 'expert'],
    fact: { name: 'formats', of: ['tool', 'expert'], many: true, least: 1 },
  },
  {
    id: 'duration',
    list: 'duration-bands',
    order: 'list',
    types: ['tool'],
    values: durationsOf,
  },
  {
    id: 'group',
    list: 'group-bands',
    order: 'list',
    types: ['tool'],
    values: groupsOf,
  },
  {
    id: 'speaks',
    list: 'languages',
    order: 'count',
    types: ['expert'],
    values: spokenBy,
  },
  {
    id: 'help',
    list: 'help-types',
    order: 'count',
    types: ['expert'],
    fact: { name: 'help', of: ['expert'], many: true, least: 1 },
  },
  {
    id: 'availability',
    list: 'availability',
    order: 'list',
    types: ['expert'],
    fact: { name: 'availability', of: ['expert'], many: false },
  },
] as const satisfies readonly FacetShape[]

export type FacetId = (typeof FACETS)[number]['id']
export type Facet = FacetShape & { readonly id: FacetId }

export const FACET_IDS: readonly FacetId[] = FACETS.map((facet) => facet.id)

export function isFacet(value: string): value is FacetId {
  return FACETS.some((facet) => facet.id === value)
}

export function facetRow(id: FacetId): Facet {
  const row: Facet | undefined = FACETS.find((facet) => facet.id === id)
  if (row === undefined) throw new RangeError(`No facet \`${id}\` in the table of facets`)
  return row
}

// The fields the rows with a fact give to a type, so that one row is all a new facet needs.
type FactRow = Extract<(typeof FACETS)[number], { fact: object }>
type FactRowOf<T> = FactRow extends infer Row
  ? Row extends { fact: { of: readonly (infer Of)[] } }
    ? T extends Of
      ? Row
      : never
    : never
  : never
export type FacetFacts<T> = {
  [Row in FactRowOf<T> as Row extends { fact: { name: infer Name extends string } } ? Name : never]: Row extends {
    fact: { many: true }
  }
    ? string[]
    : string
}

/** The front matter fields a type has because of its facets. */
export function facetFields(type: Holder, terms: Terms): z.ZodRawShape {
  const rows: readonly Facet[] = FACETS
  const shape: Record<string, z.ZodType> = {}
  for (const { fact, list } of rows) {
    if (fact === undefined || !fact.of.includes(type)) continue
    if (list === 'countries' || list === 'languages' || list === 'years') continue
    const value = terms(list)
    shape[fact.name] = fact.many
      ? z
          .array(value)
          .min(fact.least ?? 0)
          .max(fact.most ?? 100)
      : value
  }
  return shape
}

/** The values an entry has of a facet, such as `['burnout', 'occupational-health']`; none when its type lacks it. */
export function facetValues(id: FacetId, entry: Entry): readonly string[] {
  const row = facetRow(id)
  if (row.values !== undefined) return row.values(entry)
  if (row.fact === undefined || !row.fact.of.includes(entry.type)) return []
  const value: unknown = Object.entries(entry.facts).find(([name]) => name === row.fact?.name)?.[1]
  return [value].flat().filter((one) => typeof one === 'string')
}

/** Minutes a tool takes; weeks are counted whole, so they sort and band after every day-long tool. */
export function minutesOf(facts: {
  readonly minutes?: readonly [number, number] | undefined
  readonly weeks?: readonly [number, number] | undefined
}): readonly [number, number] | undefined {
  if (facts.minutes !== undefined) return facts.minutes
  return facts.weeks && [facts.weeks[0] * MINUTES_PER_WEEK, facts.weeks[1] * MINUTES_PER_WEEK]
}

// Named functions, because the table's type must not depend on what they read.

function typeOf(entry: Entry): readonly string[] {
  return [entry.type]
}

function topicsOf(entry: Entry): readonly string[] {
  return entry.type === 'expert' ? entry.facts.topics.map(({ topic }) => topic) : entry.facts.topics
}

function countriesOf(entry: Entry): readonly string[] {
  if (entry.type === 'article') return entry.facts.countries
  if (entry.type === 'expert') return [...new Set([...entry.facts.based, ...entry.facts.worked])]
  if (entry.type === 'organisation') return [entry.facts.country]
  return []
}

function yearOf(entry: Entry): readonly string[] {
  return [entry.facts.published.slice(0, 4)]
}

function durationsOf(entry: Entry): readonly string[] {
  const minutes = entry.type === 'tool' ? minutesOf(entry.facts) : undefined
  return minutes === undefined ? [] : durationBands(minutes)
}

function groupsOf(entry: Entry): readonly string[] {
  return entry.type === 'tool' ? groupBands(entry.facts.group) : []
}

function spokenBy(entry: Entry): readonly string[] {
  return entry.type === 'expert' ? entry.facts.languages.map(({ language }) => language) : []
}
