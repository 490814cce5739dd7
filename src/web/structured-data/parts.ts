// What several kinds of entries are made of.
import type { Country, CreativeWork, DefinedTerm, Person } from 'schema-dts'
import { entryPath, refPath } from '../../model/address.ts'
import type { EntryHead } from '../../model/entry.ts'
import type { Source } from '../../model/fields.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'
import { given } from './data-block.ts'

/** The address of a licence; undefined for what is none. */
export function licenceAddress(id: string): string | undefined {
  if (id === 'public-domain') return 'https://creativecommons.org/publicdomain/mark/1.0/'
  const [, name, version] = /^cc-(by(?:-[a-z]+)*)-(\d\.\d)$/.exec(id) ?? []
  return name === undefined ? undefined : `https://creativecommons.org/licenses/${name}/${version}/`
}

/** A topic is the same in every language: it has the address the vocabulary gives it. */
export function topicTerm(id: string, { base }: Site, { term }: Wording): DefinedTerm {
  return { '@type': 'DefinedTerm', '@id': `${base}/topics/${id}`, name: term('topics', id), termCode: id }
}

export function author(head: EntryHead, { base }: Site, { language, translate }: Wording): Person {
  const address = `${base}${entryPath(head.ref, language)}`
  return given({
    '@type': 'Person',
    '@id': `${base}/${refPath(head.ref)}`,
    name: (head.titles[language] ?? head.titles[head.original])?.title ?? head.ref.slug,
    url: address,
    // Machines, too, must not take an invented person for a real one.
    disambiguatingDescription: head.sample ? translate('cite.sampleProfile') : undefined,
  })
}

export function sourceWork({ title, publisher, year, url }: Source): CreativeWork {
  return given({
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: year === null ? undefined : String(year),
  })
}

export function country(code: string, wording: Wording): Country {
  return { '@type': 'Country', name: wording.country(code), identifier: code }
}

/** ISO 8601. */
export function minutesLong(minutes: number): string {
  return `PT${minutes}M`
}
