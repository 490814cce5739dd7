import type { Translate } from '../../i18n/translate.ts'
import { topicPath } from '../../model/address.ts'
import type { Language } from '../../model/languages.ts'
import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import { type Term, termLabel, type Vocabulary } from '../../model/vocabulary.ts'
import type { Query } from '../../search/query.ts'
import type { Services } from '../context.ts'
import { cardOf, type HitCard } from './hit-card.ts'
import { searchAddress } from './search.ts'

interface TopicLink {
  readonly label: string
  readonly href: string
}

export interface TopicPageData {
  readonly label: string
  readonly group: string
  readonly synonyms: readonly string[]
  /** Widest first. */
  readonly broader: readonly TopicLink[]
  readonly narrower: readonly TopicLink[]
  /** The types that have entries, each with its first ones and the search that has them all. */
  readonly sections: readonly { readonly type: TypeId; readonly total: number; readonly cards: readonly HitCard[]; readonly href: string }[]
}

const CARDS_A_TYPE = 6

/** Everything the library has on a topic, gathered by type. */
export async function topicPage(
  topic: Term,
  broader: readonly Term[],
  narrower: readonly Term[],
  vocabulary: Vocabulary,
  language: Language,
  { search }: Pick<Services, 'search'>,
  translate: Translate,
): Promise<TopicPageData> {
  const link = (term: Term): TopicLink => ({ label: term.labels[language], href: topicPath(term.id, language) })
  const sections = await Promise.all(
    TYPE_IDS.map(async (type) => {
      const query: Query = {
        ...{ text: '', language, read: [], sort: 'relevance', page: 1 },
        facets: { type: [type], topic: [topic.id] },
        size: CARDS_A_TYPE,
      }
      const { results } = await search(query)
      const cards = results.hits.map((hit) => cardOf(hit, language, vocabulary, translate))
      return { type, total: results.total, cards, href: searchAddress({ ...query, size: 10 }) }
    }),
  )
  return {
    label: topic.labels[language],
    group: topic.group === undefined ? '' : termLabel(vocabulary, 'topic-groups', topic.group, language),
    synonyms: topic.synonyms?.[language] ?? [],
    broader: broader.toReversed().map(link),
    narrower: narrower.map(link),
    sections: sections.filter(({ total }) => total > 0),
  }
}
