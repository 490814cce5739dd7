import type { Translate } from '../../i18n/translate.ts'
import { topicPath } from '../../model/address.ts'
import type { Language } from '../../model/languages.ts'
import type { Query } from '../../search/query.ts'
import type { Services } from '../context.ts'
import { cardOf, type HitCard } from './hit-card.ts'
import { searchAddress } from './search.ts'

export interface HomePageData {
  readonly total: number
  /** The topic groups with their widest topics, and how many entries each topic has. */
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly topics: readonly { readonly label: string; readonly href: string; readonly count: number }[]
  }[]
  readonly communities: readonly { readonly id: string; readonly label: string; readonly href: string; readonly count: number }[]
  readonly newest: readonly HitCard[]
}

const NEWEST = 6
const TOPICS_A_GROUP = 5

/** What a reader sees first: counts come from one search over everything. */
export async function homePage(
  language: Language,
  { catalogue, search }: Pick<Services, 'catalogue' | 'search'>,
  translate: Translate,
): Promise<HomePageData> {
  const vocabulary = await catalogue.vocabulary()
  const everything: Query = { text: '', language, read: [], facets: { type: ['article', 'tool'] }, sort: 'newest', page: 1, size: NEWEST }
  const [{ results: newest }, { results: all }] = await Promise.all([
    search(everything),
    search({ ...everything, facets: {}, size: 1 }),
  ])
  const countOf = (facet: 'topic' | 'community', id: string): number => all.facets[facet].find(({ value }) => value === id)?.count ?? 0
  const address = (facets: Query['facets']): string => searchAddress({ ...everything, facets, sort: 'relevance', size: 10 })
  return {
    total: all.total,
    groups: vocabulary['topic-groups'].map((group) => ({
      id: group.id,
      label: group.labels[language],
      topics: vocabulary.topics
        .filter((topic) => topic.group === group.id)
        .map((topic) => ({ label: topic.labels[language], href: topicPath(topic.id, language), count: countOf('topic', topic.id) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, TOPICS_A_GROUP),
    })),
    communities: vocabulary.communities.map(({ id, labels }) => ({
      id,
      label: labels[language],
      href: address({ community: [id] }),
      count: countOf('community', id),
    })),
    newest: newest.hits.map((hit) => cardOf(hit, language, vocabulary, translate)),
  }
}
