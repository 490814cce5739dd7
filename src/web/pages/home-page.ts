import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Frame } from './frame.ts'
import { type HitCard, hitCard } from './hit-card.ts'
import { everything, feedPath, searchPath, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import { type TopicGroup, topicGroups, typeCounts } from './topic-page.ts'
import type { Wording } from './wording.ts'

export interface HomePageData {
  readonly frame: Frame
  readonly types: readonly (Link & { readonly type: TypeId; readonly count: number | undefined })[]
  readonly ways: readonly Link[]
  readonly communities: readonly (Link & { readonly count: number | undefined })[]
  readonly groups: readonly TopicGroup[]
  readonly newest: readonly HitCard[]
  readonly feed: string
}

/** The most used topics of each family stand on the front page; the page of all topics has the rest. */
const TOPICS_A_GROUP = 5

/** Without results, when the search does not answer, the page still leads everywhere. */
export function homePage(
  vocabulary: Vocabulary,
  results: Results | undefined,
  wording: Wording,
): Omit<HomePageData, 'frame'> {
  const all = everything(wording.language)
  const counts = typeCounts(results)
  return {
    types: TYPE_IDS.map((type) => ({
      type,
      label: wording.term('types', type),
      href: searchPath(withFacet(all, 'type', [type])),
      count: results === undefined ? undefined : (counts.get(type) ?? 0),
    })),
    ways: waysIn(wording),
    communities: communities(vocabulary, results, wording),
    groups: topicGroups(vocabulary, results, wording).map(mostUsed),
    newest: (results?.hits ?? []).map((hit) =>
      hitCard({ ...hit, excerpt: [{ text: hit.summary, marked: false }] }, wording),
    ),
    feed: feedPath(all),
  }
}

/** What people come for, besides a search they can already name. */
function waysIn({ language, translate }: Wording): Link[] {
  const all = everything(language)
  return [
    { href: searchPath(all), label: translate('home.way.browse') },
    { href: searchPath(withFacet(all, 'type', ['expert'])), label: translate('home.way.specialist') },
    { href: `/${language}/about#Publish`, label: translate('home.way.publish') },
  ]
}

function communities(
  vocabulary: Vocabulary,
  results: Results | undefined,
  wording: Wording,
): HomePageData['communities'] {
  const counts = new Map(results?.facets.community.map(({ value, count }) => [value, count]))
  return vocabulary.communities.map(({ id }) => ({
    href: searchPath(withFacet(everything(wording.language), 'community', [id])),
    label: wording.term('communities', id),
    count: results === undefined ? undefined : (counts.get(id) ?? 0),
  }))
}

function mostUsed(group: TopicGroup): TopicGroup {
  const topics = group.topics.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, TOPICS_A_GROUP)
  return { ...group, topics }
}
