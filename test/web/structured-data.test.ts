import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { createSite, type Page } from './site.ts'

const BASE = 'https://library.example.org'
const { visit } = createSite()

const address = z.string().startsWith(`${BASE}/`)
const anyAddress = z.url({ protocol: /^https?$/ })
const day = z.iso.date()
const language = z.enum(LANGUAGE_IDS)
const topic = z.looseObject({
  '@type': z.literal('DefinedTerm'),
  '@id': address,
  name: z.string(),
  termCode: z.string(),
})
const person = z.looseObject({ '@type': z.literal('Person'), name: z.string(), url: address.optional() })
const site = z.strictObject({ '@type': z.literal('WebSite'), '@id': address, name: z.string(), url: address })
const organisation = z.looseObject({ '@type': z.literal('Organization'), name: z.string() })
const list = z.strictObject({
  '@type': z.literal('ItemList'),
  numberOfItems: z.int().min(0),
  itemListElement: z.array(
    z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: z.string(), url: address }),
  ),
})

const written = {
  '@id': address,
  url: address,
  mainEntityOfPage: address,
  name: z.string().min(1),
  description: z.string().min(1),
  inLanguage: language,
  datePublished: day,
  dateModified: day,
  author: z.array(person).min(1),
  publisher: organisation,
  isPartOf: site,
  isAccessibleForFree: z.literal(true),
  license: anyAddress,
  about: z.array(topic).min(1),
  audience: z.array(z.strictObject({ '@type': z.literal('Audience'), audienceType: z.string() })).min(1),
  citation: z
    .array(z.looseObject({ '@type': z.literal('CreativeWork'), name: z.string(), url: anyAddress }))
    .optional(),
  translationOfWork: z.looseObject({ '@id': address, inLanguage: language }).optional(),
  workTranslation: z.array(z.looseObject({ '@id': address, inLanguage: language })).optional(),
}

/** The shape of each kind of thing at the top of a page. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  Article: z.looseObject({
    ...written,
    headline: z.string().max(140),
    wordCount: z.int().min(1),
    genre: z.string(),
  }),
  HowTo: z.looseObject({
    ...written,
    totalTime: z.string().regex(/^P(?:T\d+M|\d+W)$/),
    supply: z.array(z.looseObject({ '@type': z.literal('HowToSupply'), name: z.string() })).min(1),
    step: z
      .array(z.looseObject({ '@type': z.literal('HowToStep'), position: z.int(), name: z.string(), text: z.string() }))
      .min(2),
  }),
  Person: z.strictObject({
    '@type': z.literal('Person'),
    '@id': address,
    name: z.string(),
    description: z.string(),
    url: address,
    disambiguatingDescription: z.string().optional(),
    knowsAbout: z.array(topic).min(1),
    knowsLanguage: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    workLocation: z.array(z.looseObject({ '@type': z.literal('Country'), identifier: z.string().length(2) })).min(1),
    affiliation: organisation.optional(),
    sameAs: anyAddress.optional(),
  }),
  Organization: z.looseObject({ '@id': address, name: z.string(), url: anyAddress, areaServed: z.looseObject({}) }),
  WebSite: z.looseObject({
    '@id': address,
    publisher: organisation,
    inLanguage: z.array(language),
    potentialAction: z.strictObject({
      '@type': z.literal('SearchAction'),
      target: z.strictObject({ '@type': z.literal('EntryPoint'), urlTemplate: address }),
      'query-input': z.literal('required name=search_term_string'),
    }),
  }),
  DefinedTerm: topic.extend({ description: z.string(), inDefinedTermSet: z.looseObject({ '@id': address }) }),
  DefinedTermSet: z.looseObject({ '@id': address, name: z.string() }),
  CollectionPage: z.looseObject({ '@id': address, name: z.string(), inLanguage: language, mainEntity: list }),
  AboutPage: z.looseObject({ '@id': address, name: z.string(), inLanguage: language, isPartOf: site }),
  WebPage: z.looseObject({ '@id': address, name: z.string(), inLanguage: language, isPartOf: site }),
  BreadcrumbList: z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: z.string(), item: address }))
      .min(2),
  }),
}

type Thing = Readonly<Record<string, unknown>>

function blockOf(page: Page): { readonly '@context': string; readonly '@graph': readonly Thing[] } {
  return JSON.parse(page.one('script[type="application/ld+json"]').textContent ?? '')
}

function thing(page: Page, type: string): Thing {
  return blockOf(page)['@graph'].find((one) => one['@type'] === type) ?? expect.fail(`No ${type}`)
}

const PAGES: readonly (readonly [path: string, ...types: string[]])[] = [
  ['/en', 'WebSite'],
  ['/fr/search', 'CollectionPage', 'BreadcrumbList'],
  ['/es/search?q=voz&page=1', 'CollectionPage', 'BreadcrumbList'],
  ['/fr/topics', 'DefinedTermSet', 'BreadcrumbList'],
  ['/fr/topics/burnout', 'DefinedTerm', 'CollectionPage', 'BreadcrumbList'],
  ['/en/articles/burnout', 'Article', 'BreadcrumbList'],
  ['/fr/tools/circle', 'HowTo', 'BreadcrumbList'],
  ['/en/experts/ada', 'Person', 'BreadcrumbList'],
  ['/fr/organisations/real-union', 'Organization', 'BreadcrumbList'],
  ['/es/about', 'AboutPage', 'BreadcrumbList'],
  ['/fr/privacy', 'WebPage', 'BreadcrumbList'],
]

describe.each(PAGES)('the data of %s', (path, ...types) => {
  it('has the things of its kind in their shape', async () => {
    const graph = blockOf(await visit(path))['@graph']
    expect(graph.map((one) => one['@type'])).toEqual(types)
    for (const one of graph) (SHAPES[String(one['@type'])] ?? z.never()).parse(one)
  })

  it('is JSON-LD of which nothing is lost', async () => {
    const block = blockOf(await visit(path))
    expect(block['@context']).toBe('https://schema.org')
    const document: object = block
    // Stands for schema.org's own context, where every term is in its vocabulary and these hold addresses.
    const addresses = ['url', 'item', 'license', 'mainEntityOfPage', 'sameAs', 'logo', 'image']
    const terms = Object.fromEntries(addresses.map((term) => [term, { '@type': '@id' }]))
    const context = { '@vocab': 'https://schema.org/', ...terms }
    const documentLoader = async (url: string) => ({ document: { '@context': context }, documentUrl: url })
    // In safe mode whatever would be dropped is an error; the types do not know it yet.
    const options = { documentLoader, safe: true }
    const expanded = await jsonld.expand(document, options)
    expect(expanded).toHaveLength(types.length)
    expect(JSON.stringify(expanded)).not.toContain('"null"')
  })
})

describe('the data of an entry', () => {
  it('leads from a translation to the original and back', async () => {
    const original = thing(await visit('/fr/articles/burnout'), 'Article')
    const translation = thing(await visit('/en/articles/burnout'), 'Article')
    expect(translation.translationOfWork).toMatchObject({ '@id': original['@id'], inLanguage: 'fr' })
    expect(original.workTranslation).toMatchObject([{ '@id': translation['@id'], inLanguage: 'en' }])
    expect([original.translationOfWork, translation.workTranslation]).toEqual([undefined, undefined])
  })

  it('is that of the text that is shown, and of its address', async () => {
    const page = await visit('/fr/articles/pensions')
    expect(thing(page, 'Article')).toMatchObject({ inLanguage: 'en', url: `${BASE}/en/articles/pensions` })
  })

  it('names sources, authors, licence and days', async () => {
    expect(thing(await visit('/es/articles/voz'), 'Article')).toMatchObject({
      citation: [{ name: 'A report', publisher: { name: 'An office' }, datePublished: '2024' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2026-01-20',
    })
  })

  it('gives the steps of a tool with the minutes its original has, and the longest it takes', async () => {
    expect(thing(await visit('/en/tools/circle'), 'HowTo')).toMatchObject({
      totalTime: 'PT60M',
      step: [
        { position: 1, name: 'Open', timeRequired: 'PT5M' },
        { position: 2, name: 'Speak', timeRequired: 'PT20M' },
      ],
      isBasedOn: { name: 'A book', author: [{ name: 'Somebody' }], datePublished: '1990' },
    })
  })

  it('says that an invented person is one, and never how to reach people', async () => {
    const page = await visit('/en/experts/ada')
    expect(thing(page, 'Person').disambiguatingDescription).toBe('Sample profile: this person is invented.')
    expect(JSON.stringify(blockOf(page))).not.toMatch(/mailto:|@[\w-]+\.\w|email/)
    const { author } = z
      .looseObject({ author: z.array(z.looseObject({ disambiguatingDescription: z.string() })).min(1) })
      .parse(thing(await visit('/en/tools/circle'), 'HowTo'))
    expect(author[0]?.disambiguatingDescription).toContain('Sample profile')
  })

  it('calls topics what the vocabulary calls them', async () => {
    const term = thing(await visit('/fr/topics/burnout'), 'DefinedTerm')
    expect(term['@id']).toBe(`${BASE}/topics/burnout`)
    expect(thing(await visit('/fr/articles/burnout'), 'Article').about).toContainEqual(
      expect.objectContaining({ '@id': term['@id'], name: term.name }),
    )
  })
})

describe('a text that would close the element', () => {
  it('stays inside it', async () => {
    const page = await visit(`/en/search?q=${encodeURIComponent('</script><script>alert(1)</script><!--')}`)
    expect(page.all('script:not([src]):not([type="application/ld+json"])')).toEqual([])
    expect(page.all('script[type="application/ld+json"]')).toHaveLength(1)
    expect(thing(page, 'CollectionPage').name).toContain('</script><script>alert(1)</script><!--')
  })
})

it('a page that says something went wrong is about nothing', async () => {
  expect((await visit('/fr/nowhere')).all('script[type="application/ld+json"]')).toEqual([])
})
