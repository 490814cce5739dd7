import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSite, wordsOf } from './site.ts'

const PROFILE = 'experts/ada/en.mdx'
const profile = readFileSync(`test/fixtures/library/${PROFILE}`, 'utf8')
const siteWith = (from: string, to: string) => createSite({ changes: { [PROFILE]: profile.replace(from, to) } })
const site = createSite()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-06-30T12:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the evidence of an expert', () => {
  it('lists works by type, newest first, with their years', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(page.all('.works h3').map(wordsOf)).toEqual(['Articles 3'])
    expect(page.all('.works .entry-name').map(wordsOf)).toEqual([
      'Looking after the voice 2026',
      'Preventing exhaustion 2025',
      'Pensions of teachers 2024',
    ])
  })

  it('counts works on each topic of the profile, beside the level the person claims', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(page.all('#Knows + .levels li').map(wordsOf)).toEqual([
      'Burnout Trains others · 1 publication here',
      'Voice disorders Practises · 1 publication here',
    ])
  })

  it('says nothing of a topic without works, and names topics of works that the profile leaves out', async () => {
    const page = await siteWith('topic: voice-disorders', 'topic: sickness-disability-benefits').visit(
      '/en/experts/ada',
    )
    expect(page.all('#Knows + .levels li').map(wordsOf)).toContain(
      'Sickness, work injury and disability benefits Practises',
    )
    expect(page.all('.further li').map(wordsOf)).toContain('Voice disorders 1')
    expect(page.link(/^Old-age pensions/)).toBe('/en/topics/pensions')
  })

  it('tells in which languages works were written and when the last came out', async () => {
    const page = await site.visit('/fr/experts/ada')
    const facts = page.all('#Works ~ .facts .fact').map((fact) => [...fact.children].map(wordsOf))
    expect(facts[0]).toEqual(['Dernière publication', '20 janvier 2026'])
    expect(facts[1]).toEqual(['Langues d’origine', 'Espagnol (1), Français (1), Anglais (1)'])
  })

  it('is told to be missing when nothing is published', async () => {
    const changes = { 'tools/circle/fr.mdx': null, 'tools/circle/en.mdx': null, 'articles/burnout/fr.mdx': null }
    const page = await createSite({ changes: { ...changes, 'articles/burnout/en.mdx': null } }).visit(
      '/en/experts/binta',
    )
    expect(page.text).toContain('Nothing published here yet.')
    expect(page.all('.works')).toEqual([])
  })
})

describe('the countries of an expert', () => {
  it('lead to the other experts there, and to the map', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(page.link('United Kingdom')).toBe('/en/search?type=expert&country=GB')
    expect(page.link('Colombia')).toBe('/en/search?type=expert&country=CO')
    expect(page.link('All countries on the map')).toBe('/en/map?show=expert')
  })
})

describe('the availability of an expert', () => {
  it.each([
    ['2026-01-15', 'Open to requests, confirmed on 15 January 2026', 'availability-open'],
    ['2025-06-30', 'Open to requests, confirmed on 30 June 2025', 'availability-open'],
    ['2025-06-29', 'Open to requests, confirmed more than a year ago, on 29 June 2025', 'availability-old'],
    ['2024-02-29', 'Open to requests, confirmed more than a year ago, on 29 February 2024', 'availability-old'],
  ])('confirmed on %s reads on 30 June 2026: %s', async (confirmed, words, mark) => {
    const changed = siteWith('confirmed: 2026-01-15', `confirmed: ${confirmed}`)
    const line = (await changed.visit('/en/experts/ada')).one('.availability')
    expect([wordsOf(line), line.classList.contains(mark)]).toEqual([words, true])
  })
})

describe('the contact of an expert', () => {
  const byEmail = siteWith('{by: relay}', '{by: email, address: "ada@example.net"}')

  it('never shows an address: who is written to by e-mail is reached through the network', async () => {
    for (const path of ['/en/experts/ada', '/es/experts/ada.vcf', '/api/v1/entries/expert/ada']) {
      const response = await byEmail.ask(path)
      expect([path, response.status]).toEqual([path, 200])
      expect(await response.text()).not.toMatch(/example\.net|mailto:/)
    }
    const page = await byEmail.visit('/en/experts/ada')
    expect(wordsOf(page.one('.contact'))).toContain('Through the network: how to write')
    expect(page.text).toContain('No address is shown.')
  })

  it('is the page of their own that a person names', async () => {
    const page = await site.visit('/fr/experts/binta')
    expect(page.link('example.org')).toBe('https://example.org/binta')
    expect(page.text).not.toContain('Aucune adresse')
  })
})

describe('the card of an expert', () => {
  /** A property of a card as a parser of its own reads it. */
  async function cardOf(path: string, from = site) {
    const response = await from.ask(path)
    const card = new ICAL.Component(ICAL.parse(await response.text()))
    const values = (name: string) => card.getAllProperties(name).flatMap((property) => property.getValues())
    return { response, card, values }
  }

  it('is a vCard 4 with what the page shows', async () => {
    const { response, card, values } = await cardOf('/en/experts/ada.vcf')
    expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ada.vcf"')
    expect(card.name).toBe('vcard')
    expect(values('version')).toEqual(['4.0'])
    expect(values('fn')).toEqual(['Ada Example'])
    expect(values('title')).toEqual(['Looks after tired staff rooms'])
    expect(values('org').flat()).toEqual(['The Sample Mutual'])
    expect(values('adr').flat().at(-1)).toBe('United Kingdom')
    expect(card.getAllProperties('lang').map((one) => [one.getFirstValue(), one.getParameter('pref')])).toEqual([
      ['en', '1'],
      ['es', '2'],
    ])
    expect(values('categories')).toEqual(['Burnout', 'Voice disorders'])
    expect(values('url')).toEqual(['https://library.example.org/en/experts/ada'])
  })

  it('says that an invented person is invented, and holds no e-mail address or number', async () => {
    const { card, values } = await cardOf('/fr/experts/ada.vcf')
    expect(String(values('note')[0])).toMatch(/^Profil fictif.*\nDisponible, information confirmée.*\nContact par/s)
    expect(card.getAllProperties().filter(({ name }) => ['email', 'tel', 'impp'].includes(name))).toEqual([])
  })

  it('keeps commas, semicolons and line breaks of words within their value', async () => {
    const changed = siteWith(
      'Looks after tired staff rooms',
      '"Rooms; halls, and a \\\\ – très, très long: cœur, 学校"',
    )
    const { values } = await cardOf('/en/experts/ada.vcf', changed)
    expect(values('title')).toEqual(['Rooms; halls, and a \\ – très, très long: cœur, 学校'])
  })

  it('names the person’s own page where there is one', async () => {
    const { values } = await cardOf('/es/experts/binta.vcf')
    expect(values('contact-uri')).toEqual(['https://example.org/binta'])
  })

  it('is linked from the page; nobody else has one', async () => {
    expect((await site.visit('/en/experts/ada')).link(/vCard/)).toBe('/en/experts/ada.vcf')
    expect((await site.ask('/en/experts/nobody.vcf')).status).toBe(404)
    expect((await site.ask('/en/articles/burnout.vcf')).status).toBe(404)
  })
})
