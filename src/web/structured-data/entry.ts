import type { Article, HowTo, HowToStep, HowToSupply, Organization, Person } from 'schema-dts'
import { entryPath, refPath } from '../../model/address.ts'
import { type Entry, type EntryOf, textFor } from '../../model/entry.ts'
import type { TypeId } from '../../model/types/index.ts'
import { everything, searchPath, withFacet } from '../pages/search-address.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'
import { given, type Thing } from './data-block.ts'
import { country, licenceAddress, minutesLong, sourceWork, topicTerm } from './parts.ts'
import { breadcrumbs, wholeSite } from './site.ts'
import { textAddress, textOfEntry } from './text-of-entry.ts'

/** What the page of an entry is about, and the way to it. `picture` is its address, absolute. */
export function entryThings(entry: Entry, site: Site, wording: Wording, picture?: string): Thing[] {
  // The maker is looked up by the entry's own type; the compiler loses the link through the index.
  const make = MAKERS[entry.type] as Maker<TypeId>
  const { language, term } = wording
  const { title } = textFor(entry, language)
  const list = searchPath(withFacet(everything(language), 'type', [entry.type]))
  return [
    { ...make(entry as EntryOf<TypeId>, site, wording), image: picture },
    breadcrumbs(site, language, [
      { name: term('types', entry.type), path: list },
      { name: title, path: entryPath(entry, language) },
    ]),
  ]
}

type Maker<T extends TypeId> = (entry: EntryOf<T>, site: Site, wording: Wording) => Thing

/** One a type: a type without one does not compile. */
const MAKERS: { readonly [T in TypeId]: Maker<T> } = {
  article: articleThing,
  tool: toolThing,
  expert: expertThing,
  organisation: organisationThing,
}

function articleThing(entry: EntryOf<'article'>, site: Site, wording: Wording): Article {
  const { facts } = entry
  const { title, plain, words } = textFor(entry, wording.language)
  return given({
    '@type': 'Article',
    ...textOfEntry(entry, site, wording),
    headline: title,
    abstract: words.keyPoints.join(' '),
    genre: wording.term('kinds', facts.kind),
    wordCount: plain.split(/\s+/).length,
    spatialCoverage: facts.countries.map((code) => country(code, wording)),
  })
}

function toolThing(entry: EntryOf<'tool'>, site: Site, wording: Wording): HowTo {
  const { facts } = entry
  const minutes = entry.texts[entry.original]?.words.steps.map((step) => step.minutes) ?? []
  return given({
    '@type': 'HowTo',
    ...textOfEntry(entry, site, wording),
    totalTime: timeOf(facts),
    supply: facts.materials.map((id): HowToSupply => ({ '@type': 'HowToSupply', name: wording.term('materials', id) })),
    step: textFor(entry, wording.language).words.steps.map(({ title, instruction }, index) => {
      return stepThing(index + 1, title, instruction, minutes[index])
    }),
    isBasedOn: originOf(facts),
  })
}

function stepThing(position: number, name: string, text: string, minutes: number | undefined): HowToStep {
  const timeRequired = minutes === undefined ? undefined : minutesLong(minutes)
  return given({ '@type': 'HowToStep', position, name, text, timeRequired })
}

/** The longest a tool takes: who plans with it comes to no harm. */
function timeOf({ minutes, weeks }: EntryOf<'tool'>['facts']): string | undefined {
  if (minutes !== undefined) return minutesLong(minutes[1])
  return weeks === undefined ? undefined : `P${weeks[1]}W`
}

function originOf({ origin, methodLicence }: EntryOf<'tool'>['facts']): HowTo['isBasedOn'] {
  if (origin === undefined) return undefined
  return given({
    '@type': 'CreativeWork',
    name: origin.title,
    author: origin.authors?.map((name): Person => ({ '@type': 'Person', name })),
    datePublished: origin.year === undefined ? undefined : String(origin.year),
    url: origin.url,
    license: licenceAddress(methodLicence),
  })
}

/** How a person is reached stands on the page alone, for people to read. */
function expertThing(entry: EntryOf<'expert'>, site: Site, wording: Wording): Exclude<Person, string> {
  const { facts, relations } = entry
  const { language, summary } = textFor(entry, wording.language)
  const { organisation } = relations
  const home = organisation?.titles[wording.language] ?? organisation?.titles[organisation.original]
  return given({
    '@type': 'Person',
    '@id': `${site.base}/${refPath(entry)}`,
    name: facts.name,
    description: summary,
    url: textAddress(entry, language, site),
    disambiguatingDescription: facts.sample === true ? wording.translate('cite.sampleProfile') : undefined,
    knowsAbout: facts.topics.map(({ topic }) => topicTerm(topic, site, wording)),
    knowsLanguage: facts.languages.map((spoken) => spoken.language),
    workLocation: facts.based.map((code) => country(code, wording)),
    affiliation: home === undefined ? undefined : { '@type': 'Organization' as const, name: home.title },
    sameAs: facts.orcid === undefined ? undefined : `https://orcid.org/${facts.orcid}`,
  })
}

function organisationThing(
  entry: EntryOf<'organisation'>,
  site: Site,
  wording: Wording,
): Exclude<Organization, string> {
  const { facts } = entry
  const { title, words, summary, language } = textFor(entry, wording.language)
  return given({
    '@type': 'Organization',
    '@id': `${site.base}/${refPath(entry)}`,
    name: title,
    alternateName: words.acronym,
    description: summary,
    url: facts.website,
    mainEntityOfPage: { '@type': 'WebPage', '@id': textAddress(entry, language, site), isPartOf: wholeSite(site) },
    disambiguatingDescription: facts.sample === true ? wording.translate('cite.sampleOrganisation') : undefined,
    foundingDate: facts.founded === undefined ? undefined : String(facts.founded),
    areaServed: country(facts.country, wording),
    knowsLanguage: facts.languages,
    knowsAbout: facts.topics.map((id) => topicTerm(id, site, wording)),
    subjectOf: facts.sources.map(sourceWork),
  })
}
