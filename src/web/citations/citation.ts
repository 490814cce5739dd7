// What it takes to cite an entry, as plain data: every format is written from it.
import type { Translate } from '../../i18n/translate.ts'
import { entryPath, refKey } from '../../model/address.ts'
import { type Entry, type EntryHead, languagesOf, textFor } from '../../model/entry.ts'
import { facetValues } from '../../model/facets.ts'
import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'

export interface Citation {
  /** Stays the same however the entry changes: `article-prevent-burnout-fr`. */
  readonly key: string
  readonly type: TypeId
  /** What it is, in the reader's language, such as `Guide`. */
  readonly genre: string
  readonly title: string
  readonly summary: string
  /** Whole names: which part is the family's differs from country to country, and the library does not say. */
  readonly authors: readonly string[]
  /** The name of the library. */
  readonly site: string
  /** Absolute. */
  readonly address: string
  /** The language of the text. */
  readonly language: Language
  /** The languages the entry can be read in. */
  readonly languages: readonly Language[]
  /** First published, and the date of the text as it is cited: `YYYY-MM-DD`. */
  readonly published: string
  readonly date: string
  readonly topics: readonly string[]
  /** Undefined for what has none of its own, such as a profile. */
  readonly licence: string | undefined
  /** Sentences that have to travel with it, such as that people are invented. */
  readonly notes: readonly string[]
}

/** The citation of the text a reader of the wording's language is shown, which may be in another language. */
export function citationOf(entry: Entry, site: Site, wording: Wording): Citation {
  const text = textFor(entry, wording.language)
  const { authors } = entry.relations
  return {
    key: `${refKey(entry).replace('_', '-')}-${text.language}`,
    type: entry.type,
    genre: genreOf(entry, wording),
    title: text.title,
    summary: text.summary,
    authors: authors.map((author) => nameOf(author, wording.language)),
    site: site.name,
    address: `${site.base}${entryPath(entry, text.language)}`,
    language: text.language,
    languages: languagesOf(entry),
    published: entry.facts.published,
    date: text.date,
    topics: facetValues('topic', entry).map((id) => wording.term('topics', id)),
    licence: 'licence' in entry.facts ? wording.term('licences', entry.facts.licence) : undefined,
    notes: notesOf(entry, wording),
  }
}

function nameOf({ titles, original, ref }: EntryHead, language: Language): string {
  return (titles[language] ?? titles[original])?.title ?? ref.slug
}

function genreOf(entry: Entry, { term, translate }: Wording): string {
  return entry.type === 'article' ? term('kinds', entry.facts.kind) : translate(`type.${entry.type}`)
}

function notesOf(entry: Entry, { translate, list }: Wording): string[] {
  return [...originNote(entry, translate, list), ...sampleNote(entry, translate)]
}

/** A card describes a method that others may have made: who cites the one should name the others. */
function originNote(entry: Entry, translate: Translate, list: Wording['list']): string[] {
  const origin = entry.type === 'tool' ? entry.facts.origin : undefined
  const authors = origin?.authors ?? []
  if (authors.length === 0) return []
  const who = list(authors)
  const year = origin?.year
  return [
    year === undefined
      ? translate('cite.method', { authors: who })
      : translate('cite.methodYear', { authors: who, year: String(year) }),
  ]
}

function sampleNote(entry: Entry, translate: Translate): string[] {
  if ('sample' in entry.facts && entry.facts.sample === true) {
    return [translate(entry.type === 'organisation' ? 'cite.sampleOrganisation' : 'cite.sampleProfile')]
  }
  const samples = entry.relations.authors.filter(({ sample }) => sample).length
  return samples === 0 ? [] : [translate('cite.sampleAuthors', { count: samples })]
}
