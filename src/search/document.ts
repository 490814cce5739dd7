import { refKey } from '../model/address.ts'
import { type Entry, languagesOf, type Ref, textFor } from '../model/entry.ts'
import { FACET_IDS, type FacetId, facetValues, minutesOf } from '../model/facets.ts'
import { type InEveryLanguage, LANGUAGE_IDS, type Language, languageRow } from '../model/languages.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { labelsOf, nameOf, topicsOf, widerTopicsOf } from './document-terms.ts'
import { bodyOf } from './document-text.ts'

/** A word list an entry is found by without having the words in its text. */
export interface DocumentTerm {
  /** The id of the term, such as `burnout`. */
  readonly id: string
  /** Its label and synonyms. */
  readonly words: InEveryLanguage<readonly string[]>
}

/** What an engine knows of an entry: one document, with text fields by language. */
export interface SearchDocument {
  readonly ref: Ref
  readonly original: Language
  readonly texts: Readonly<
    Partial<Record<Language, { readonly title: string; readonly summary: string; readonly body: string }>>
  >
  /** What people call it when that is short: a person, an organisation and its acronym, `World Café`. */
  readonly name?: DocumentTerm | undefined
  /** The entry's topics, the one it is about first. */
  readonly topics: readonly DocumentTerm[]
  /** The topics' wider terms. */
  readonly broader: readonly DocumentTerm[]
  /** Other facet values a reader might type: countries, spoken languages, kinds, audiences, kinds of help … */
  readonly labels: readonly DocumentTerm[]
  readonly facets: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** `YYYY-MM-DD`. */
  readonly published: string
  /** The least minutes a tool takes. */
  readonly minutes: number | null
  /** The entry's place in the list of all titles as each language sorts them, from 0. */
  readonly titleRank: InEveryLanguage<number>
  readonly sample: boolean
}

/** The place of each entry in the list of all titles, by `refKey`. */
export type TitleRanks = ReadonlyMap<string, InEveryLanguage<number>>

/** What of an entry gives it a place in the list of titles. */
export interface Titled extends Ref {
  readonly original: Language
  readonly texts: Readonly<Partial<Record<Language, { readonly title: string }>>>
}

/**
 * Ranks all titles as each language sorts them. An entry without a text in a language takes part with the title
 * shown instead. Equal titles are told apart by their addresses, so that every engine lists them the same.
 */
export function rankTitles(entries: readonly Titled[]): TitleRanks {
  const ranks = new Map<string, Record<Language, number>>()
  for (const language of LANGUAGE_IDS) {
    const { compare } = new Intl.Collator(languageRow(language).locale)
    const rows = entries.map((entry) => ({ key: refKey(entry), title: shownTitle(entry, language) }))
    rows.sort((a, b) => compare(a.title, b.title) || (a.key < b.key ? -1 : 1))
    rows.forEach(({ key }, rank) => {
      // Every language is filled in before the map is given away.
      const row = ranks.get(key) ?? ({} as Record<Language, number>)
      row[language] = rank
      ranks.set(key, row)
    })
  }
  return ranks
}

function shownTitle({ texts, original }: Titled, language: Language): string {
  return (texts[language] ?? texts[original])?.title ?? ''
}

/** What engines are told of an entry. `ranks` must hold it: see `rankTitles`. */
export function toDocument(entry: Entry, vocabulary: Vocabulary, ranks: TitleRanks): SearchDocument {
  const titleRank = ranks.get(refKey(entry))
  if (titleRank === undefined) throw new RangeError(`No title rank for \`${refKey(entry)}\``)
  return {
    ref: { type: entry.type, slug: entry.slug },
    original: entry.original,
    texts: textsOf(entry),
    name: nameOf(entry),
    topics: topicsOf(entry, vocabulary),
    broader: widerTopicsOf(entry, vocabulary),
    labels: labelsOf(entry, vocabulary),
    facets: facetsOf(entry),
    published: entry.facts.published,
    minutes: entry.type === 'tool' ? (minutesOf(entry.facts)?.[0] ?? null) : null,
    titleRank,
    sample: 'sample' in entry.facts && entry.facts.sample === true,
  }
}

function textsOf(entry: Entry): SearchDocument['texts'] {
  const rows = languagesOf(entry).map((language) => {
    const { summary } = textFor(entry, language)
    return [language, { title: titleOf(entry, language), summary, body: bodyOf(entry, language) }]
  })
  return Object.fromEntries(rows)
}

/** Who types `ILO` means the organisation before all that speak of it, so its acronym counts as title. */
function titleOf(entry: Entry, language: Language): string {
  const { title, words } = textFor(entry, language)
  const acronym = 'acronym' in words ? words.acronym : undefined
  return acronym === undefined || title.includes(acronym) ? title : `${title} (${acronym})`
}

function facetsOf(entry: Entry): SearchDocument['facets'] {
  const rows = FACET_IDS.map((id) => [id, facetValues(id, entry)] as const)
  return Object.fromEntries(rows.filter(([, values]) => values.length > 0))
}
