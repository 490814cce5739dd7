// What a page without results offers: choices to take back, topics that are near, languages left out.
import { topicPath } from '../../model/address.ts'
import { nearest } from '../../model/nearest.ts'
import { type Vocabulary, wordsOfTerm } from '../../model/vocabulary.ts'
import type { Query } from '../../search/query.ts'
import type { Ask } from './results-or-none.ts'
import { chosenFacets, searchPath, withFacet, withoutFacets } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface WayOut extends Link {
  /** How many entries it leads to. */
  readonly count: number
}

export interface WaysOut {
  /** The search with one choice taken back, or all; only those that find something. */
  readonly loosened: readonly WayOut[]
  readonly topics: readonly Link[]
}

const SEARCHES_TRIED = 6
const TOPICS_OFFERED = 3

export async function waysOut(query: Query, ask: Ask, vocabulary: Vocabulary, wording: Wording): Promise<WaysOut> {
  const tried = await Promise.all(looserQueries(query, wording).map((one) => wayOut(one, ask)))
  return { loosened: tried.filter(({ count }) => count > 0), topics: nearTopics(query.text, vocabulary, wording) }
}

interface Looser {
  readonly query: Query
  readonly label: string
}

function looserQueries(query: Query, { translate }: Wording): Looser[] {
  const chosen = chosenFacets(query)
  const one = chosen.map(({ id }) => ({
    query: withFacet(query, id, []),
    label: translate('search.empty.without', { name: translate(`facet.${id}`) }),
  }))
  const all = { query: withoutFacets(query), label: translate('search.empty.withoutAll') }
  const words = { query: { ...query, page: 1, text: '' }, label: translate('search.empty.withoutWords') }
  return [
    ...one.slice(0, SEARCHES_TRIED),
    ...(chosen.length > 1 ? [all] : []),
    ...(query.text !== '' && chosen.length > 0 ? [words] : []),
  ]
}

/** A search that does not answer is not offered. */
async function wayOut({ query, label }: Looser, ask: Ask): Promise<WayOut> {
  const results = await ask({ ...query, size: 1 })
  return { href: searchPath(query), label, count: results?.total ?? 0 }
}

/** Topics whose label or synonym in any language is spelt nearly like the query or one of its longer words. */
function nearTopics(text: string, vocabulary: Vocabulary, wording: Wording): Link[] {
  const words = [text, ...text.split(/\s+/)].map(plain).filter((word) => word.length > 3)
  const topicOf = new Map<string, string>()
  for (const term of vocabulary.topics) {
    for (const label of Object.values(wordsOfTerm(term)).flat()) topicOf.set(plain(label), term.id)
  }
  const labels = [...topicOf.keys()]
  const ids = new Set(words.flatMap((word) => nearest(word, labels, TOPICS_OFFERED)).map((label) => topicOf.get(label)))
  return [...ids]
    .filter((id) => id !== undefined)
    .slice(0, TOPICS_OFFERED)
    .map((id) => ({ href: topicPath(id, wording.language), label: wording.term('topics', id) }))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
