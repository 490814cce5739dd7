import { entryPath, topicPath } from '../../model/address.ts'
import { facetRow } from '../../model/facets.ts'
import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Hit, Match, Span } from '../../search/engine.ts'
import { type SentenceAround, sentenceAround } from './sentence.ts'
import type { Wording } from './wording.ts'

/** A result as a list shows it. */
export interface HitCard {
  readonly href: string
  readonly type: TypeId
  readonly sample: boolean
  readonly title: readonly Span[]
  /** The title as plain text. */
  readonly name: string
  readonly excerpt: readonly Span[]
  /** The language of title and excerpt. */
  readonly language: Language
  /** The name of that language, when it is not the page's. */
  readonly shownIn: string | undefined
  readonly topics: readonly { readonly href: string; readonly label: string }[]
  /** A few facts: the kind, the time it takes, where a person lives, the year. */
  readonly facts: readonly string[]
  readonly reasons: readonly Reason[]
}

/** Why it was found, with the words that were met in their own language. */
export interface Reason extends SentenceAround {
  readonly language: Language
}

const TOPICS_SHOWN = 3
const COUNTRIES_SHOWN = 2
const REASONS_SHOWN = 3

export function hitCard(hit: Hit, wording: Wording): HitCard {
  const { language } = wording
  const topics = hit.facets.topic ?? []
  return {
    href: entryPath(hit.ref, language),
    type: hit.ref.type,
    sample: hit.sample,
    title: hit.title,
    name: hit.title.map(({ text }) => text).join(''),
    excerpt: hit.excerpt,
    language: hit.language,
    shownIn: hit.language === language ? undefined : wording.tongue(hit.language),
    topics: topics.slice(0, TOPICS_SHOWN).map((topic) => ({
      href: topicPath(topic, language),
      label: wording.term('topics', topic),
    })),
    facts: factsOf(hit, wording),
    reasons: reasonsOf(hit, wording),
  }
}

function factsOf({ facets, published }: Hit, wording: Wording): string[] {
  const labels = (id: 'kind' | 'duration' | 'availability' | 'country', most: number): string[] =>
    (facets[id] ?? []).slice(0, most).map((value) => wording.value(facetRow(id).list, value))
  const countries = labels('country', COUNTRIES_SHOWN)
  return [
    ...labels('kind', 1),
    ...labels('duration', 1),
    ...(countries.length === 0 ? [] : [countries.join(', ')]),
    ...labels('availability', 1),
    published.slice(0, 4),
  ]
}

function reasonsOf(hit: Hit, wording: Wording): Reason[] {
  const telling = hit.matched.filter((match) => isTelling(match, hit.language))
  const byWords = new Map(telling.map((match) => [`${match.field} ${match.found} ${match.language}`, match]))
  return [...byWords.values()].slice(0, REASONS_SHOWN).map((match) => reason(match, wording))
}

/** Words of the text on screen are marked there and need no explanation. */
function isTelling({ field, language }: Match, shown: Language): boolean {
  return field === 'topic' || field === 'broader' || field === 'label' || language !== shown
}

function reason({ field, found, language }: Match, wording: Wording): Reason {
  const place = field === 'topic' || field === 'broader' || field === 'label' ? field : 'text'
  const foreign = language !== wording.language || place === 'text'
  const key = foreign ? (`search.foundBy.${place}.foreign` as const) : (`search.foundBy.${place}` as const)
  const values = { language: wording.tongue(language) }
  return { ...sentenceAround(wording.translate, key, 'found', found, values), language }
}
