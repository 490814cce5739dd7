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
    groups: topicGroups(vocabulary, results, wording).map(mostUsed),
    newest: (results?.hits ?? []).map((hit) =>
      hitCard({ ...hit, excerpt: [{ text: hit.summary, marked: false }] }, wording),
    ),
    feed: feedPath(all),
  }
}

function mostUsed(group: TopicGroup): TopicGroup {
  const topics = group.topics.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, TOPICS_A_GROUP)
  return { ...group, topics }
}
