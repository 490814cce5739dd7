import { languageName, valueLabel } from '../../i18n/labels.ts'
import type { Translate } from '../../i18n/translate.ts'
import { entryPath, topicPath } from '../../model/address.ts'
import { type Entry, type EntryHead, type EntryText, languagesOf, textFor } from '../../model/entry.ts'
import { facetValues } from '../../model/facets.ts'
import type { Source } from '../../model/fields.ts'
import type { Language } from '../../model/languages.ts'
import { type ListId, termLabel, type Vocabulary } from '../../model/vocabulary.ts'

/** What every entry page shows, whatever its type; the views of the types read the rest from the entry. */
export interface EntryPageData {
  readonly entry: Entry
  readonly text: EntryText
  readonly languages: readonly Language[]
  /** The language of the text where it is not the page's. */
  readonly foreign: Language | undefined
  /** Said when the text is not in the page's language, or older than the original. */
  readonly notices: readonly string[]
  readonly topics: readonly { readonly label: string; readonly href: string }[]
  readonly communities: readonly string[]
  readonly translations: readonly { readonly language: Language; readonly href: string; readonly title: string; readonly stale: boolean }[]
  readonly sources: readonly Source[]
  readonly sample: boolean
  readonly related: readonly EntryHead[]
  readonly works: readonly EntryHead[]
  readonly readingMinutes: number
  /** The label of a term in the page's language. */
  readonly label: (list: ListId, id: string) => string
  /** A day as the page's language writes it. */
  readonly day: (day: string) => string
}

const WORDS_A_MINUTE = 220

export function entryPage(entry: Entry, language: Language, vocabulary: Vocabulary, translate: Translate): EntryPageData {
  const text: EntryText = textFor(entry, language)
  const foreign = text.language === language ? undefined : text.language
  const { facts, relations } = entry
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const day = (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`))
  return {
    entry,
    text,
    languages: languagesOf(entry),
    foreign,
    notices: noticesOf(entry, text, language, translate, day),
    topics: facetValues('topic', entry).map((id) => ({
      label: termLabel(vocabulary, 'topics', id, language),
      href: topicPath(id, language),
    })),
    communities: facts.community.map((id) => valueLabel(vocabulary, 'communities', id, language)),
    translations: languagesOf(entry)
      .filter((id) => id !== text.language)
      .map((id) => ({ language: id, href: entryPath(entry, id), title: entry.texts[id]?.title ?? '', stale: entry.texts[id]?.stale ?? false })),
    sources: 'sources' in facts ? facts.sources : [],
    sample: 'sample' in facts && facts.sample === true,
    related: relatedTo(relations),
    works: relations.works,
    readingMinutes: Math.max(1, Math.round(text.plain.split(/\s+/).length / WORDS_A_MINUTE)),
    label: (list, id) => termLabel(vocabulary, list, id, language),
    day,
  }
}

function noticesOf(entry: Entry, text: EntryText, language: Language, translate: Translate, day: (day: string) => string): string[] {
  const notices: string[] = []
  if (text.language !== language) {
    notices.push(translate('entry.untranslated', { language: languageName(text.language, language) }))
  }
  if (text.stale) notices.push(translate('entry.stale', { date: day(entry.facts.updated ?? entry.facts.published) }))
  return notices
}

/** Entries this one is linked with, each once, in the order of the text; people stand elsewhere. */
function relatedTo({ linksTo, linkedFrom, authors }: Entry['relations']): EntryHead[] {
  const known = new Set(authors.map(({ ref }) => ref.slug))
  const seen = new Map<string, EntryHead>()
  for (const head of [...linksTo, ...linkedFrom]) {
    if (head.ref.type !== 'expert' || !known.has(head.ref.slug)) seen.set(`${head.ref.type}/${head.ref.slug}`, head)
  }
  return [...seen.values()]
}
