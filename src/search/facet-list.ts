// The facet rules that do not depend on how an engine counts: which values are listed, and in which order.
import { valueLabel } from '../i18n/labels.ts'
import { FACETS, type Facet, type FacetId } from '../model/facets.ts'
import { type Language, languageRow } from '../model/languages.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { FacetCount, Results } from './engine.ts'
import { allowedValues } from './facet-values.ts'
import type { Query } from './query.ts'

export type FacetLists = (query: Query, counts: (facet: FacetId, value: string) => number) => Results['facets']

/**
 * Makes the facet lists of a library. `known` gives the values its entries have; those are always listed, zeros
 * included, and so is every chosen value, so that any choice can be undone. Orders are worked out once a language.
 */
export function createFacetLists(vocabulary: Vocabulary, known: (facet: FacetId) => readonly string[]): FacetLists {
  const rows: readonly Facet[] = FACETS
  const orders = new Map<string, Order>()
  const orderIn = (row: Facet, language: Language): Order => {
    const key = `${row.id} ${language}`
    const order = orders.get(key) ?? orderOf(row, known(row.id), vocabulary, language)
    orders.set(key, order)
    return order
  }
  return (query, counts) => {
    const lists = rows.map((row) => {
      const chosen = query.facets[row.id] ?? []
      const order = orderIn(row, query.language)
      const missing = chosen.filter((value) => !order.has.has(value))
      const whole =
        missing.length === 0 ? order : orderOf(row, [...order.values, ...missing], vocabulary, query.language)
      return [row.id, list(whole, chosen, (value) => counts(row.id, value))]
    })
    // One list for each row of the table, which `fromEntries` cannot tell the compiler.
    return Object.fromEntries(lists) as Results['facets']
  }
}

/** The values of a facet, in the order that does not depend on counts. */
interface Order {
  readonly values: readonly string[]
  readonly has: ReadonlySet<string>
  readonly byCount: boolean
}

function orderOf(facet: Facet, known: readonly string[], vocabulary: Vocabulary, language: Language): Order {
  const has = new Set(known)
  const compare = comparison(facet, known, vocabulary, language)
  return { values: [...has].sort((a, b) => compare(a, b) || byCode(a, b)), has, byCount: facet.order === 'count' }
}

function comparison(facet: Facet, known: readonly string[], vocabulary: Vocabulary, language: Language) {
  if (facet.order === 'newest') return (a: string, b: string): number => byCode(b, a)
  if (facet.order === 'list') {
    const places = new Map(allowedValues(facet, vocabulary).map((value, index) => [value, index]))
    const place = (value: string): number => places.get(value) ?? places.size
    return (a: string, b: string): number => place(a) - place(b)
  }
  // An index may be older than the lists: what they lack goes by its id.
  const listed = new Set(allowedValues(facet, vocabulary))
  const inList = known.filter((value) => listed.has(value))
  const labels = new Map(inList.map((value) => [value, valueLabel(vocabulary, facet.list, value, language)]))
  const label = (value: string): string => labels.get(value) ?? value
  const collator = new Intl.Collator(languageRow(language).locale)
  return (a: string, b: string): number => collator.compare(label(a), label(b))
}

function list(order: Order, chosen: readonly string[], count: (value: string) => number): FacetCount[] {
  const rows = order.values.map((value) => ({ value, count: count(value), selected: chosen.includes(value) }))
  // Sorting is stable: equal counts keep the order of their labels.
  return order.byCount ? rows.sort((a, b) => b.count - a.count) : rows
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
