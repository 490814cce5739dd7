import type { Listing } from '../../catalogue/listing.ts'
import { topicPath } from '../../model/address.ts'
import { LANGUAGES, type Language } from '../../model/languages.ts'
import { isType, TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import { broaderTerms, type Term, type Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import type { Frame } from './frame.ts'
import { type HitCard, hitCard } from './hit-card.ts'
import type { Ask } from './results-or-none.ts'
import { everything, feedPath, searchPath, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface TopicPageData {
  readonly frame: Frame
  readonly title: string
  readonly group: string | undefined
  /** One sentence on what belongs to the topic. */
  readonly scope: string | undefined
  /** What the topic is called in the other languages. */
  readonly names: readonly { readonly language: Language; readonly name: string }[]
  readonly synonyms: readonly string[]
  readonly wider: readonly Link[]
  readonly narrower: readonly Link[]
  readonly sections: readonly TopicSection[]
  /** The search did not answer: the lists are missing, which is not the same as empty. */
  readonly unanswered: boolean
  readonly feed: string
  readonly all: string
}

export interface TopicSection {
  readonly type: TypeId
  readonly title: string
  readonly hits: readonly HitCard[]
  readonly count: number
  readonly all: string
}

const SHOWN_A_TYPE = 6

/** What the page of a topic lists of each type; undefined when the search does not answer. */
export type ResultsByType = ReadonlyMap<TypeId, Results> | undefined

/**
 * One search a type: in a single list of the newest, a topic with many articles would leave no place for its experts.
 */
export async function entriesOn(topic: string, language: Language, ask: Ask): Promise<ResultsByType> {
  const onTopic = withFacet(everything(language), 'topic', [topic])
  const found = new Map<TypeId, Results>()
  const answers = TYPE_IDS.map(async (type) => {
    const results = await ask({ ...withFacet(onTopic, 'type', [type]), sort: 'newest', size: SHOWN_A_TYPE })
    return [type, results] as const
  })
  for (const [type, results] of await Promise.all(answers)) {
    if (results === undefined) return undefined
    found.set(type, results)
  }
  return found
}

export function topicPage(
  term: Term,
  vocabulary: Vocabulary,
  results: ResultsByType,
  listing: Listing | undefined,
  wording: Wording,
): Omit<TopicPageData, 'frame'> {
  const { language } = wording
  const link = ({ id, labels }: Term): Link => ({ href: topicPath(id, language), label: labels[language] })
  const query = withFacet(everything(language), 'topic', [term.id])
  return {
    title: term.labels[language],
    group: term.group === undefined ? undefined : wording.term('topic-groups', term.group),
    scope: term.scope?.[language],
    names: LANGUAGES.filter(({ id }) => id !== language).map(({ id }) => ({ language: id, name: term.labels[id] })),
    synonyms: term.synonyms?.[language] ?? [],
    wider: broaderTerms(vocabulary, 'topics', term.id).map(link),
    narrower: vocabulary.topics.filter(({ broader }) => broader === term.id).map(link),
    sections: results === undefined ? [] : sectionsOf(query, results, listing, wording),
    unanswered: results === undefined,
    feed: feedPath(query),
    all: searchPath(query),
  }
}

function sectionsOf(
  query: Query,
  found: ReadonlyMap<TypeId, Results>,
  listing: Listing | undefined,
  wording: Wording,
): TopicSection[] {
  return [...found]
    .filter(([, { total }]) => total > 0)
    .map(([type, { hits, total }]) => ({
      type,
      title: wording.term('types', type),
      hits: hits.map((hit) => hitCard(hit, wording, listing)),
      count: total,
      all: searchPath(withFacet(query, 'type', [type])),
    }))
}

/** All topics under their families, for the list of topics and the home page. */
export interface TopicGroup {
  readonly id: string
  readonly title: string
  readonly topics: readonly (Link & { readonly count: number | undefined })[]
}

export function topicGroups(vocabulary: Vocabulary, results: Results | undefined, wording: Wording): TopicGroup[] {
  const { language } = wording
  const counts = new Map(results?.facets.topic.map(({ value, count }) => [value, count]))
  const compare = new Intl.Collator(language).compare
  return vocabulary['topic-groups'].map(({ id, labels }) => ({
    id,
    title: labels[language],
    topics: vocabulary.topics
      .filter(({ group }) => group === id)
      .map((term) => ({
        href: topicPath(term.id, language),
        label: term.labels[language],
        count: results === undefined ? undefined : (counts.get(term.id) ?? 0),
      }))
      .sort((a, b) => compare(a.label, b.label)),
  }))
}

/** How many entries of each type there are. */
export function typeCounts(results: Results | undefined): ReadonlyMap<TypeId, number> {
  const rows = results?.facets.type ?? []
  return new Map(rows.flatMap(({ value, count }) => (isType(value) ? [[value, count] as const] : [])))
}
