import { entryPath, topicPath } from '../../model/address.ts'
import { type Entry, type EntryHead, type Heading, languagesOf, textFor } from '../../model/entry.ts'
import { facetValues } from '../../model/facets.ts'
import { LANGUAGES, type Language, languageRow } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import { picturePath } from '../pictures.ts'
import { type CiteBox, citeBox, isCited } from './cite-box.ts'
import { type EntryLink, entryLinks } from './entry-link.ts'
import type { Frame, PageHead } from './frame.ts'
import type { ReportLink } from './report-link.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

/** What the page of every entry shows; what is special to a type stands beside it. */
export interface EntryPageData {
  readonly frame: Frame
  readonly type: TypeId
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly headings: readonly Heading[]
  /** The language of title, summary and body. */
  readonly textLanguage: Language
  /** The name of that language, when the reader's is missing. */
  readonly missing: string | undefined
  /** The original has changed since the translation was made; a link to it. */
  readonly stale: (Link & { readonly language: Language; readonly originalName: string }) | undefined
  readonly sample: boolean
  readonly topics: readonly Link[]
  readonly translations: readonly (Link & { readonly language: Language; readonly original: boolean })[]
  readonly published: Day
  readonly updated: Day | undefined
  readonly related: readonly EntryLink[]
  /** Entries like it that nothing links it with. */
  readonly similar: readonly EntryLink[]
  readonly report: ReportLink
  readonly cite: CiteBox | undefined
}

/** A day for people and for machines. */
export interface Day {
  readonly date: string
  readonly label: string
}

const RELATED_SHOWN = 8

/** `works` are entries that the page names among what members of an organisation have written. */
export function entryPage(
  entry: Entry,
  works: readonly EntryHead[],
  wording: Wording,
  frame: Frame,
  report: ReportLink,
): EntryPageData {
  const { language } = wording
  const text = textFor(entry, language)
  const { published, updated } = entry.facts
  return {
    frame,
    type: entry.type,
    title: text.title,
    summary: text.summary,
    html: text.html,
    headings: text.headings.filter(({ depth }) => depth === 2),
    textLanguage: text.language,
    missing: text.language === language ? undefined : wording.tongue(text.language),
    stale: text.stale ? originalOf(entry, wording) : undefined,
    sample: 'sample' in entry.facts && entry.facts.sample === true,
    topics: facetValues('topic', entry).map((id) => ({
      label: wording.term('topics', id),
      href: topicPath(id, language),
    })),
    translations: translationsOf(entry, language),
    published: day(published, wording),
    updated: updated === undefined || updated === published ? undefined : day(updated, wording),
    related: relatedTo(entry, works, language),
    similar: entryLinks(entry.relations.similar, language),
    report,
    cite: citeBox(entry, { name: frame.instanceName, base: frame.base }, wording),
  }
}

export function day(date: string, wording: Wording): Day {
  return { date, label: wording.day(date) }
}

function originalOf(entry: Entry, { tongue }: Wording): EntryPageData['stale'] {
  const { original } = entry
  const originalName = tongue(original)
  return { language: original, originalName, label: languageRow(original).name, href: entryPath(entry, original) }
}

/** The other languages the entry has. */
function translationsOf(entry: Entry, language: Language): EntryPageData['translations'] {
  const there = languagesOf(entry)
  return LANGUAGES.filter(({ id }) => id !== language && there.includes(id)).map(({ id, name }) => ({
    language: id,
    label: name,
    href: entryPath(entry, id),
    original: id === entry.original,
  }))
}

/** Entries linked in either direction, without the people and works that the page names elsewhere. */
function relatedTo({ relations }: Entry, works: readonly EntryHead[], language: Language): EntryLink[] {
  const { authors, members, organisation, linksTo, linkedFrom } = relations
  const named = new Set(
    [...authors, ...relations.works, ...works, ...members, ...(organisation === null ? [] : [organisation])].map(key),
  )
  const others = [...linksTo, ...linkedFrom].filter((head) => !named.has(key(head)))
  const once = [...new Map(others.map((head) => [key(head), head])).values()]
  return entryLinks(once.slice(0, RELATED_SHOWN), language)
}

function key({ ref }: { readonly ref: { readonly type: string; readonly slug: string } }): string {
  return `${ref.type}/${ref.slug}`
}

/** What the page of an entry says of itself. A page that only shows another language's text points to that language. */
export function entryHead(entry: Entry, language: Language): PageHead {
  const text = textFor(entry, language)
  return {
    title: text.title,
    description: text.summary,
    existsIn: languagesOf(entry),
    canonicalPath: entryPath(entry, text.language),
    section: entry.type,
    entry: { written: isCited(entry) ? { published: entry.facts.published, modified: text.date } : undefined },
    picture: picturePath(text.language, entry),
    scripts: [...(isCited(entry) ? ['cite'] : []), ...(entry.type === 'tool' ? ['agenda'] : [])],
  }
}
