import type { Translate } from '../../i18n/translate.ts'
import { entryPath } from '../../model/address.ts'
import { type Entry, type EntryHead, languagesOf, type Ref, textFor } from '../../model/entry.ts'
import type { Language } from '../../model/languages.ts'
import type { Hit } from '../../search/engine.ts'
import type { SearchOutcome } from '../../search/fall-back.ts'
import { entryLink } from '../pages/entry-link.ts'
import type { EntryAnswer, SearchAnswer } from './schemas.ts'

/** The results of a search as the API gives them; addresses are absolute. */
export function searchAnswerOf(
  { results, degraded }: SearchOutcome,
  language: Language,
  base: string,
  translate: Translate,
): SearchAnswer {
  const { hits, total, folded, page, pages, facets, corrected, weak, unused = [] } = results
  return {
    hits: hits.map((hit) => hitAnswer(hit, language, base)),
    total,
    folded,
    page,
    pages,
    corrected: corrected ?? null,
    weak,
    unused: [...unused],
    facets: Object.fromEntries(Object.entries(facets).map(([id, counts]) => [id, [...counts]])),
    notices: degraded ? [{ code: 'degraded', text: translate('search.degraded') }] : [],
  }
}

function hitAnswer(hit: Hit, language: Language, base: string): SearchAnswer['hits'][number] {
  const { ref, title, summary, facets, published, sample } = hit
  return {
    ...refOf(ref),
    language: hit.language,
    languages: [...hit.languages],
    title: title.map(({ text }) => text).join(''),
    summary,
    url: `${base}${entryPath(ref, language)}`,
    topics: [...(facets.topic ?? [])],
    published,
    sample,
    excerpt: [...hit.excerpt],
    matched: [...hit.matched],
  }
}

/** A whole entry: its facts, and its texts in every language. */
export function entryAnswerOf(entry: Entry, base: string): EntryAnswer {
  const { relations, original, facts } = entry
  const heads = (list: readonly EntryHead[]): HeadAnswer[] => list.map((head) => headAnswer(head, original, base))
  return {
    ...refOf(entry),
    original,
    facts: { ...facts },
    texts: languagesOf(entry).map((language) => textAnswer(entry, language, base)),
    relations: {
      authors: heads(relations.authors),
      works: heads(relations.works),
      organisation: relations.organisation === null ? null : headAnswer(relations.organisation, original, base),
      members: heads(relations.members),
      linksTo: heads(relations.linksTo),
      linkedFrom: heads(relations.linkedFrom),
      similar: heads(relations.similar),
    },
  }
}

type HeadAnswer = EntryAnswer['relations']['authors'][number]

function headAnswer(head: EntryHead, language: Language, base: string): HeadAnswer {
  const { title, language: shown, href, sample } = entryLink(head, language)
  return { ...refOf(head.ref), title, language: shown, url: `${base}${href}`, sample }
}

function textAnswer(entry: Entry, language: Language, base: string): EntryAnswer['texts'][number] {
  const { title, summary, words, html, headings, date, stale } = textFor(entry, language)
  const url = `${base}${entryPath(entry, language)}`
  return { language, title, summary, url, words: { ...words }, html, headings: [...headings], date, stale }
}

function refOf({ type, slug }: Ref): Ref {
  return { type, slug }
}
