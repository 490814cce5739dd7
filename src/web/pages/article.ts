import { type EntryOf, textFor } from '../../model/entry.ts'
import { minutesToRead } from '../../model/reading-time.ts'
import { type EntryLink, entryLinks } from './entry-link.ts'
import { type Day, day } from './entry-page.ts'
import { type SourceLine, sourceLines } from './source-list.ts'
import type { Wording } from './wording.ts'

export interface ArticleDetails {
  readonly kind: string
  readonly authors: readonly EntryLink[]
  readonly minutesToRead: number
  readonly keyPoints: readonly string[]
  readonly audiences: string
  /** Countries and regions it speaks of; empty when it speaks of none. */
  readonly places: string
  readonly reviewed: Day
  readonly licence: string
  readonly sources: readonly SourceLine[]
}

export function articleDetails(entry: EntryOf<'article'>, wording: Wording): ArticleDetails {
  const { facts, relations } = entry
  const text = textFor(entry, wording.language)
  const places = [
    ...facts.countries.map(wording.country),
    ...facts.regions.map((region) => wording.term('regions', region)),
  ]
  return {
    kind: wording.term('kinds', facts.kind),
    authors: entryLinks(relations.authors, wording.language),
    minutesToRead: minutesToRead(text.plain),
    keyPoints: text.words.keyPoints,
    audiences: facts.audiences.map((audience) => wording.term('audiences', audience)).join(', '),
    places: wording.list(places),
    reviewed: day(facts.reviewed, wording),
    licence: wording.term('licences', facts.licence),
    sources: sourceLines(facts.sources, wording),
  }
}
