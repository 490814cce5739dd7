import { entryPath } from '../../model/address.ts'
import type { EntryHead } from '../../model/entry.ts'
import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'

/** A link to an entry, as lists show it. */
export interface EntryLink {
  readonly href: string
  readonly type: TypeId
  readonly title: string
  readonly summary: string
  /** The language of title and summary. */
  readonly language: Language
  /** An invented person or organisation: readers must see it wherever the name appears. */
  readonly sample: boolean
}

/** A link in the reader's language where the entry has it, else in the language of the original. */
export function entryLink(head: EntryHead, language: Language): EntryLink {
  const own = head.titles[language]
  const shown = own ?? head.titles[head.original]
  return {
    href: entryPath(head.ref, language),
    type: head.ref.type,
    title: shown?.title ?? head.ref.slug,
    summary: shown?.summary ?? '',
    language: own === undefined ? head.original : language,
    sample: head.sample,
  }
}

export function entryLinks(heads: readonly EntryHead[], language: Language): EntryLink[] {
  return heads.map((head) => entryLink(head, language))
}
