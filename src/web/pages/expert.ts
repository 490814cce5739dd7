import { entryPath, topicPath } from '../../model/address.ts'
import type { EntryOf } from '../../model/entry.ts'
import { textFor } from '../../model/entry.ts'
import { type EntryLink, entryLink } from './entry-link.ts'
import { countName, countTopics, type Evidence, evidenceOf } from './evidence.ts'
import { countrySearch } from './map-address.ts'
import type { ReportLink } from './report-link.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface ExpertDetails {
  readonly headline: string
  readonly organisation: EntryLink | undefined
  readonly topics: readonly DeclaredTopic[]
  readonly languages: readonly { readonly name: string; readonly level: string }[]
  readonly based: readonly Link[]
  readonly worked: readonly Link[]
  readonly help: readonly string[]
  readonly formats: string
  readonly terms: string
  readonly availability: Availability
  readonly contact: Contact
  readonly orcid: string | undefined
  readonly evidence: Evidence
  /** The address of the card for address books. */
  readonly card: string
}

/** A topic of the profile with what the library has of it. */
export type DeclaredTopic = Link & {
  readonly level: string
  /** Such as `2 publications here`; undefined when there is none. */
  readonly evidence: string | undefined
}

export interface Availability {
  readonly id: string
  readonly label: string
  readonly confirmed: string
  /** Confirmed so long ago that it may not hold any more. */
  readonly old: boolean
}

export interface Contact {
  readonly label: string
  readonly href: string
  /** The site of the person's own page; undefined when the network passes the letter on. */
  readonly host: string | undefined
}

/** `relay` is where the network is written to; `today` is `YYYY-MM-DD`. */
export function expertDetails(
  entry: EntryOf<'expert'>,
  wording: Wording,
  relay: ReportLink,
  today: string,
): ExpertDetails {
  const { facts, relations } = entry
  const { language, term } = wording
  const shown = countTopics(relations.works)
  return {
    headline: textFor(entry, language).words.headline,
    organisation: relations.organisation === null ? undefined : entryLink(relations.organisation, language),
    topics: facts.topics.map(({ topic, level }) => ({
      label: term('topics', topic),
      level: term('topic-levels', level),
      href: topicPath(topic, language),
      evidence: shown.has(topic) ? countName(shown.get(topic) ?? 0, wording) : undefined,
    })),
    languages: facts.languages.map((spoken) => ({
      name: wording.value('languages', spoken.language),
      level: term('language-levels', spoken.level),
    })),
    based: countryLinks(facts.based, wording),
    worked: countryLinks(facts.worked, wording),
    help: facts.help.map((help) => term('help-types', help)),
    formats: facts.formats.map((format) => term('formats', format)).join(', '),
    terms: facts.terms.map((terms) => term('terms', terms)).join(', '),
    availability: availabilityOf(facts, wording, today),
    contact: contactOf(facts.contact, wording, relay),
    orcid: facts.orcid,
    evidence: evidenceOf(entry, wording),
    card: cardPath(entry, language),
  }
}

/** `/fr/experts/ada.vcf` */
export function cardPath(entry: EntryOf<'expert'>, language: Wording['language']): string {
  return `${entryPath(entry, language)}.vcf`
}

/** Countries lead to the experts who live or have worked there. */
function countryLinks(codes: readonly string[], { country, language }: Wording): Link[] {
  return codes.map((code) => ({ label: country(code), href: countrySearch(code, 'expert', language) }))
}

function availabilityOf({ availability, confirmed }: Facts, wording: Wording, today: string): Availability {
  const old = isOverAYear(confirmed, today)
  const day = wording.day(confirmed)
  return {
    id: availability,
    label: wording.term('availability', availability),
    confirmed: wording.translate(old ? 'expert.confirmedLongAgo' : 'expert.confirmed', { day }),
    old,
  }
}

type Facts = EntryOf<'expert'>['facts']

/** Whether the same day a year later lies before today. Days in this form sort as texts. */
function isOverAYear(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today
}

/** An e-mail address is for those who pass letters on: readers write through the network in either case. */
function contactOf(contact: Facts['contact'], { term }: Wording, relay: ReportLink): Contact {
  if (contact.by === 'link') {
    return { label: term('contact-choices', 'link'), href: contact.url, host: new URL(contact.url).hostname }
  }
  return { label: term('contact-choices', 'relay'), href: relay.href, host: undefined }
}
