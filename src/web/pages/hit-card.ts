import type { Listing } from '../../catalogue/listing.ts'
import { entryPath, refPath, topicPath } from '../../model/address.ts'
import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Hit, Match, Span } from '../../search/engine.ts'
import { factsOf } from './hit-facts.ts'
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
  readonly summary: string
  readonly excerpt: readonly Span[]
  /** The language of title and excerpt. */
  readonly language: Language
  /** The name of that language, when it is not the page's. */
  readonly shownIn: string | undefined
  readonly topics: readonly { readonly href: string; readonly label: string }[]
  /** A few facts, which differ by type: the kind, the time it takes, the languages of a person. */
  readonly facts: readonly string[]
  /** Whether a person can be asked now. */
  readonly availability: { readonly id: string; readonly label: string } | undefined
  readonly reasons: readonly Reason[]
}

/** Why it was found, with the words that were met in their own language. */
export interface Reason extends SentenceAround {
  readonly language: Language
}

const TOPICS_SHOWN = 3
const REASONS_SHOWN = 3

export function hitCard(hit: Hit, wording: Wording, listing?: Listing): HitCard {
  const { language } = wording
  const [availability] = hit.facets.availability ?? []
  const topics = hit.facets.topic ?? []
  return {
    href: entryPath(hit.ref, language),
    type: hit.ref.type,
    sample: hit.sample,
    title: hit.title,
    name: hit.title.map(({ text }) => text).join(''),
    summary: hit.summary,
    excerpt: hit.excerpt,
    language: hit.language,
    shownIn: hit.language === language ? undefined : wording.tongue(hit.language),
    topics: topics.slice(0, TOPICS_SHOWN).map((topic) => ({
      href: topicPath(topic, language),
      label: wording.term('topics', topic),
    })),
    facts: factsOf(hit, listing?.facts[refPath(hit.ref)], wording),
    availability:
      availability === undefined ? undefined : { id: availability, label: wording.term('availability', availability) },
    reasons: reasonsOf(hit, wording),
  }
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
