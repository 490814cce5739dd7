import { type EntryOf, textFor } from '../../model/entry.ts'
import { type EntryLink, entryLinks } from './entry-link.ts'
import { type SourceLine, sourceLines } from './source-list.ts'
import type { Fact } from './tool.ts'
import type { Wording } from './wording.ts'

export interface OrganisationDetails {
  readonly acronym: string | undefined
  readonly facts: readonly Fact[]
  readonly website: { readonly href: string; readonly host: string }
  readonly members: readonly EntryLink[]
  /** Entries its members have written, newest first. */
  readonly works: readonly EntryLink[]
  readonly sources: readonly SourceLine[]
}

export function organisationDetails(
  entry: EntryOf<'organisation'>,
  works: readonly EntryLink[],
  wording: Wording,
): OrganisationDetails {
  const { facts, relations } = entry
  const { translate, term, list } = wording
  const founded =
    facts.founded === undefined ? [] : [{ name: translate('organisation.founded'), value: String(facts.founded) }]
  return {
    acronym: textFor(entry, wording.language).words.acronym,
    facts: [
      { name: translate('organisation.kind'), value: term('organisation-kinds', facts.kind) },
      { name: translate('organisation.country'), value: wording.country(facts.country) },
      { name: translate('organisation.languages'), value: list(facts.languages.map(wording.tongue)) },
      ...founded,
    ],
    website: { href: facts.website, host: new URL(facts.website).hostname },
    members: entryLinks(relations.members, wording.language),
    works,
    sources: sourceLines(facts.sources, wording),
  }
}
