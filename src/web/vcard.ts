// An expert as a card for address books (RFC 6350). It holds what the page shows, and no e-mail address.
import { entryPath } from '../model/address.ts'
import { type EntryOf, textFor } from '../model/entry.ts'
import { contentFile, textValue } from './content-lines.ts'
import type { Wording } from './pages/wording.ts'
import type { Site } from './site.ts'

export function vcard(entry: EntryOf<'expert'>, site: Site, wording: Wording): string {
  const { facts, relations } = entry
  const { language } = wording
  const text = textFor(entry, language)
  const page = `${site.base}${entryPath(entry, language)}`
  const words = (name: string, value: string, tongue: string = text.language): string =>
    `${name};LANGUAGE=${tongue}:${wholeText(value)}`
  const organisation = relations.organisation
  const home = organisation?.titles[language] ?? organisation?.titles[organisation.original]
  return contentFile([
    'BEGIN:VCARD',
    'VERSION:4.0',
    `PRODID:-//${textValue(site.name).replaceAll('/', ' ')}//${language.toUpperCase()}`,
    'KIND:individual',
    // The same person in every language, and in a card fetched later.
    `UID:${site.base}${entryPath(entry, entry.original)}`,
    `REV:${(facts.updated ?? facts.published).replaceAll('-', '')}T000000Z`,
    `SOURCE:${page}.vcf`,
    `FN:${wholeText(facts.name)}`,
    words('TITLE', text.words.headline),
    ...(home === undefined ? [] : [`ORG:${textValue(home.title)}`]),
    ...facts.based.map((code) => `ADR;TYPE=home:;;;;;;${textValue(wording.country(code))}`),
    // The order of the profile is that of preference.
    ...facts.languages.map((spoken, index) => `LANG;PREF=${index + 1}:${spoken.language}`),
    `CATEGORIES:${facts.topics.map(({ topic }) => textValue(wording.term('topics', topic))).join(',')}`,
    words('NOTE', noteOf(entry, page, wording), language),
    `URL:${page}`,
    ...(facts.contact.by === 'link' ? [`CONTACT-URI:${facts.contact.url}`] : []),
    ...(facts.orcid === undefined ? [] : [`URL:https://orcid.org/${facts.orcid}`]),
    'END:VCARD',
  ])
}

/**
 * A value that has no parts: its semicolons may stand as they are (RFC 6350, 3.4), and must for programs that read
 * cards with ical.js, which leaves the backslash of an escaped one in sight.
 */
function wholeText(text: string): string {
  return text.split(';').map(textValue).join(';')
}

/** Whether the person is invented, how far the person can be asked, and how. */
function noteOf({ facts }: EntryOf<'expert'>, address: string, { translate, term, day }: Wording): string {
  const confirmed = translate('expert.confirmed', { day: day(facts.confirmed) })
  return [
    ...(facts.sample === true ? [translate('sample.profileText')] : []),
    `${term('availability', facts.availability)}, ${confirmed}.`,
    ...(facts.contact.by === 'link' ? [] : [translate('expert.cardNote', { address })]),
  ].join('\n')
}
