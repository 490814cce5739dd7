// The board of a library: what there is on each topic, by type and language, what is missing and what is stale.
import { refPath } from '../model/address.ts'
import type { Entry } from '../model/entry.ts'
import { facetValues } from '../model/facets.ts'
import { LANGUAGE_IDS, type Language } from '../model/languages.ts'
import { TYPE_IDS, type TypeId } from '../model/types/index.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** How many texts there are of each type in each language. */
export type Counts = Readonly<Record<TypeId, Readonly<Record<Language, number>>>>

export interface TopicCoverage {
  readonly topic: string
  /** The family, an id of `topic-groups`. */
  readonly group: string | undefined
  readonly counts: Counts
  /** Entries on the topic, whatever their languages. */
  readonly entries: number
}

export interface Coverage {
  readonly topics: readonly TopicCoverage[]
  readonly total: Counts
  /** Entries that begin in each language. */
  readonly originals: Counts
  /** Topics without a guide or a tool: an expert alone gives a reader nothing to read. */
  readonly withoutReading: readonly string[]
  /** Entries that lack a language, such as `{path: 'articles/voz', languages: ['en']}`. */
  readonly untranslated: readonly { readonly path: string; readonly languages: readonly Language[] }[]
  /** Translations of an older text, such as `articles/voz/fr`. */
  readonly stale: readonly string[]
  /** Articles whose facts were last checked longest ago, oldest first. */
  readonly oldestReviews: readonly { readonly path: string; readonly reviewed: string }[]
}

const REVIEWS_SHOWN = 5

export function coverageOf(entries: readonly Entry[], vocabulary: Vocabulary): Coverage {
  const byTopic = new Map<string, Entry[]>(vocabulary.topics.map(({ id }) => [id, []]))
  for (const entry of entries) for (const topic of facetValues('topic', entry)) byTopic.get(topic)?.push(entry)
  const topics = vocabulary.topics.map(({ id, group }) => {
    const on = byTopic.get(id) ?? []
    return { topic: id, group, counts: countTexts(on), entries: on.length }
  })
  return {
    topics,
    total: countTexts(entries),
    originals: count(entries, ({ original }) => [original]),
    withoutReading: vocabulary.topics.map(({ id }) => id).filter((id) => !byTopic.get(id)?.some(isReading)),
    untranslated: entries.flatMap(missingLanguages),
    stale: entries.flatMap(staleTexts),
    oldestReviews: oldestReviews(entries),
  }
}

function isReading({ type }: Entry): boolean {
  return type === 'article' || type === 'tool'
}

function countTexts(entries: readonly Entry[]): Counts {
  return count(entries, ({ texts }) => LANGUAGE_IDS.filter((language) => texts[language] !== undefined))
}

function count(entries: readonly Entry[], languagesOf: (entry: Entry) => readonly Language[]): Counts {
  const rows = TYPE_IDS.map((type) => {
    const found = entries.filter((entry) => entry.type === type).flatMap(languagesOf)
    const cells = LANGUAGE_IDS.map((language) => [language, found.filter((one) => one === language).length])
    return [type, Object.fromEntries(cells)]
  })
  // A row a type, a cell a language, as the tables have them.
  return Object.fromEntries(rows) as Counts
}

function missingLanguages(entry: Entry): Coverage['untranslated'] {
  const languages = LANGUAGE_IDS.filter((language) => entry.texts[language] === undefined)
  return languages.length === 0 ? [] : [{ path: refPath(entry), languages }]
}

function staleTexts(entry: Entry): string[] {
  return LANGUAGE_IDS.filter((language) => entry.texts[language]?.stale === true).map(
    (language) => `${refPath(entry)}/${language}`,
  )
}

function oldestReviews(entries: readonly Entry[]): Coverage['oldestReviews'] {
  return entries
    .flatMap((entry) => (entry.type === 'article' ? { path: refPath(entry), reviewed: entry.facts.reviewed } : []))
    .sort((a, b) => (a.reviewed < b.reviewed ? -1 : Number(a.reviewed > b.reviewed)))
    .slice(0, REVIEWS_SHOWN)
}
