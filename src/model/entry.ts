import type { Language } from './languages.ts'
import type { Facts, TypeId, Words } from './types/index.ts'

/** What an entry is called everywhere: its type and its slug. */
export interface Ref {
  readonly type: TypeId
  readonly slug: string
}

export interface Heading {
  /** 2 to 6. */
  readonly depth: number
  readonly id: string
  readonly text: string
}

/** One language of an entry. */
export interface EntryText<T extends TypeId = TypeId> {
  readonly language: Language
  /** Title and summary as lists show them, whatever the type calls them. */
  readonly title: string
  readonly summary: string
  readonly words: Words<T>
  /** The compiled body: safe HTML, headings from h2. */
  readonly html: string
  readonly headings: readonly Heading[]
  /** The body's words without markup, for the index and excerpts. */
  readonly plain: string
  /** Days the text was made or changed, `YYYY-MM-DD`. */
  readonly date: string
  /** A translation made from an older text than the original's present one. */
  readonly stale: boolean
}

/** An entry in brief, as links and lists need it. */
export interface EntryHead {
  readonly ref: Ref
  readonly original: Language
  /** Every language the entry has, with the words lists show. */
  readonly titles: Readonly<Partial<Record<Language, { readonly title: string; readonly summary: string }>>>
  readonly published: string
  readonly updated: string
  /** An invented person or organisation. */
  readonly sample: boolean
}

/** What an expert has published, with what it is about: the evidence of a profile. */
export interface Work extends EntryHead {
  /** Ids of topics. */
  readonly topics: readonly string[]
}

/** How an entry stands to others, worked out when the library is assembled. */
export interface Relations {
  /** Experts named as authors. */
  readonly authors: readonly EntryHead[]
  /** Entries an expert has written, newest first. */
  readonly works: readonly Work[]
  /** The organisation of an expert. */
  readonly organisation: EntryHead | null
  /** Experts of an organisation. */
  readonly members: readonly EntryHead[]
  /** Entries the text links to. */
  readonly linksTo: readonly EntryHead[]
  /** Entries whose text links here. */
  readonly linkedFrom: readonly EntryHead[]
  /** Entries that share topics and words with it, most alike first; worked out when the index is written. */
  readonly similar: readonly EntryHead[]
}

export interface EntryOf<T extends TypeId> {
  readonly type: T
  readonly slug: string
  /** The language that holds the facts. */
  readonly original: Language
  readonly facts: Facts<T>
  readonly texts: Readonly<Partial<Record<Language, EntryText<T>>>>
  readonly relations: Relations
}

/** An entry of any type; `entry.type` tells which. */
export type Entry = { [T in TypeId]: EntryOf<T> }[TypeId]

/** An entry in brief. */
export function headOf(entry: { [T in TypeId]: Omit<EntryOf<T>, 'relations'> }[TypeId]): EntryHead {
  const titles = Object.entries(entry.texts).map(([language, { title, summary }]) => [language, { title, summary }])
  return {
    ref: { type: entry.type, slug: entry.slug },
    original: entry.original,
    titles: Object.fromEntries(titles),
    published: entry.facts.published,
    updated: entry.facts.updated ?? entry.facts.published,
    sample: 'sample' in entry.facts && entry.facts.sample === true,
  }
}

/** The text to show a reader: their language, else the first of the others they read, else the original. */
export function textFor<E extends Pick<Entry, 'original' | 'texts'>>(
  entry: E,
  language: Language,
  alsoRead: readonly Language[] = [],
): NonNullable<E['texts'][Language]> {
  for (const candidate of [language, ...alsoRead, entry.original]) {
    const text = entry.texts[candidate]
    // A present text of this entry's own type; the compiler loses the link through the index.
    if (text !== undefined) return text as NonNullable<E['texts'][Language]>
  }
  throw new RangeError(`An entry lacks the text of its original language \`${entry.original}\``)
}

/** The languages an entry has, in the order of the table of languages. */
export function languagesOf(entry: Pick<Entry, 'texts'>): Language[] {
  // Texts are only ever keyed by languages of the table.
  return Object.keys(entry.texts) as Language[]
}
