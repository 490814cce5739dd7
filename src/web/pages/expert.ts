import { topicPath } from '../../model/address.ts'
import type { EntryOf } from '../../model/entry.ts'
import { textFor } from '../../model/entry.ts'
import { type EntryLink, entryLink, entryLinks } from './entry-link.ts'
import type { ReportLink } from './report-link.ts'
import type { Wording } from './wording.ts'

export interface ExpertDetails {
  readonly headline: string
  readonly organisation: EntryLink | undefined
  readonly topics: readonly { readonly label: string; readonly level: string; readonly href: string }[]
  readonly languages: readonly { readonly name: string; readonly level: string }[]
  readonly based: string
  readonly worked: string
  readonly help: readonly string[]
  readonly formats: string
  readonly terms: string
  readonly availability: { readonly id: string; readonly label: string; readonly confirmed: string }
  readonly contact: Contact
  readonly orcid: string | undefined
  readonly works: readonly EntryLink[]
}

export interface Contact {
  readonly label: string
  readonly href: string
  /** The address itself, where the person has chosen to show it. */
  readonly shown: string | undefined
}

/** `relay` is where the network is written to. */
export function expertDetails(entry: EntryOf<'expert'>, wording: Wording, relay: ReportLink): ExpertDetails {
  const { facts, relations } = entry
  const { language, term, list } = wording
  return {
    headline: textFor(entry, language).words.headline,
    organisation: relations.organisation === null ? undefined : entryLink(relations.organisation, language),
    topics: facts.topics.map(({ topic, level }) => ({
      label: term('topics', topic),
      level: term('topic-levels', level),
      href: topicPath(topic, language),
    })),
    languages: facts.languages.map((spoken) => ({
      name: wording.value('languages', spoken.language),
      level: term('language-levels', spoken.level),
    })),
    based: list(facts.based.map(wording.country)),
    worked: list(facts.worked.map(wording.country)),
    help: facts.help.map((help) => term('help-types', help)),
    formats: facts.formats.map((format) => term('formats', format)).join(', '),
    terms: facts.terms.map((terms) => term('terms', terms)).join(', '),
    availability: {
      id: facts.availability,
      label: term('availability', facts.availability),
      confirmed: wording.translate('expert.confirmed', { day: wording.day(facts.confirmed) }),
    },
    contact: contactOf(facts.contact, wording, relay),
    orcid: facts.orcid,
    works: entryLinks(relations.works, language),
  }
}

function contactOf(contact: EntryOf<'expert'>['facts']['contact'], { term }: Wording, relay: ReportLink): Contact {
  const label = term('contact-choices', contact.by)
  if (contact.by === 'relay') return { label, href: relay.href, shown: undefined }
  if (contact.by === 'link') return { label, href: contact.url, shown: new URL(contact.url).hostname }
  return { label, href: `mailto:${contact.address}`, shown: contact.address }
}
