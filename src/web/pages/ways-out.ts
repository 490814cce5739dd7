// What a page without results offers: what was understood, choices to take back, topics that are near, whom to ask.
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import { type HitCard, hitCard } from './hit-card.ts'
import { nearTopics, topicLinks } from './near-topics.ts'
import type { Ask } from './results-or-none.ts'
import { chosenFacets, everything, searchPath, withFacet, withoutFacets } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface WayOut extends Link {
  /** How many entries it leads to. */
  readonly count: number
}

export interface WaysOut {
  /** What became of the words: the spelling that was tried, and those that no entry has. */
  readonly understood: readonly string[]
  /** The search with one choice taken back, or all; only those that find something. */
  readonly loosened: readonly WayOut[]
  readonly topics: readonly Link[]
  /** Experts on those topics. */
  readonly experts: readonly HitCard[]
}

const SEARCHES_TRIED = 6
const EXPERTS_OFFERED = 3
/** Of the words alone, for the topics of the best. */
const HITS_READ = 3

export async function waysOut(
  query: Query,
  results: Results,
  ask: Ask,
  vocabulary: Vocabulary,
  wording: Wording,
): Promise<WaysOut> {
  const tried = Promise.all(looserQueries(query, wording).map((one) => wayOut(one, ask)))
  const byWords = await foundByWords(query, ask)
  const topics = nearTopics(query, byWords, vocabulary)
  return {
    understood: understood(query, byWords ?? results, wording),
    loosened: [...otherLanguages(query, results, wording), ...(await tried).filter(({ count }) => count > 0)],
    topics: topicLinks(topics, vocabulary, wording),
    experts: await expertsOn(topics, ask, wording),
  }
}

/** What the words find without the filters, where there are some of both: it tells how the words were read. */
async function foundByWords(query: Query, ask: Ask): Promise<Results | undefined> {
  const isNarrowed = query.text !== '' && Object.keys(query.facets).length > 0
  return isNarrowed ? ask({ ...withoutFacets(query), size: HITS_READ }) : undefined
}

function understood({ text }: Query, { corrected, unused = [] }: Results, { translate }: Wording): string[] {
  const others = unused.join(' ') === text ? [] : unused
  return [
    ...(corrected === undefined ? [] : [translate('search.empty.corrected', { query: text, text: corrected })]),
    ...(others.length === 0 ? [] : [translate('search.unused', { words: others.join(', ') })]),
  ]
}

/** Entries that match in languages the reader has not chosen. */
function otherLanguages(query: Query, { folded }: Results, { translate }: Wording): WayOut[] {
  if (folded === 0) return []
  return [
    { href: searchPath({ ...query, page: 1, read: [] }), label: translate('search.empty.languages'), count: folded },
  ]
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

async function expertsOn(topics: readonly string[], ask: Ask, wording: Wording): Promise<HitCard[]> {
  if (topics.length === 0) return []
  const experts = withFacet(everything(wording.language), 'type', ['expert'])
  const found = await ask({ ...withFacet(experts, 'topic', topics), size: EXPERTS_OFFERED })
  return (found?.hits ?? []).map((hit) => hitCard(hit, wording))
}
