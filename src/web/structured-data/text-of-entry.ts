import type { Audience, CreativeWork } from 'schema-dts'
import { entryPath } from '../../model/address.ts'
import { type Entry, languagesOf, textFor } from '../../model/entry.ts'
import { facetValues } from '../../model/facets.ts'
import type { Language } from '../../model/languages.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'
import { given } from './data-block.ts'
import { author, licenceAddress, sourceWork, topicTerm } from './parts.ts'
import { publisher, wholeSite } from './site.ts'

/** An article or a tool. */
export type Written = Extract<Entry, { type: 'article' | 'tool' }>

/** The address of an entry's text, which is also what it is called among things. */
export function textAddress(entry: Entry, language: Language, { base }: Site): string {
  return `${base}${entryPath(entry, language)}`
}

/** What every text has that people have written: the one a reader is shown, whatever its language. */
export function textOfEntry(entry: Written, site: Site, wording: Wording) {
  const text = textFor(entry, wording.language)
  const address = textAddress(entry, text.language, site)
  const { facts, relations, original } = entry
  const others = languagesOf(entry).filter((language) => language !== text.language)
  const work = (language: Language): CreativeWork => ({
    '@type': 'CreativeWork',
    '@id': textAddress(entry, language, site),
    inLanguage: language,
  })
  return given({
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    name: text.title,
    description: text.summary,
    inLanguage: text.language,
    datePublished: facts.published,
    dateModified: text.date,
    author: relations.authors.map((head) => author(head, site, wording)),
    publisher: publisher(site),
    isPartOf: wholeSite(site),
    isAccessibleForFree: true,
    license: licenceAddress(facts.licence),
    about: facetValues('topic', entry).map((id) => topicTerm(id, site, wording)),
    audience: facts.audiences.map((id) => audience(wording.term('audiences', id))),
    citation: facts.sources.map(sourceWork),
    translationOfWork: text.language === original ? undefined : work(original),
    workTranslation: text.language === original ? others.map(work) : undefined,
  })
}

function audience(audienceType: string): Audience {
  return { '@type': 'Audience', audienceType }
}
