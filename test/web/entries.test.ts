import { describe, expect, it } from 'vitest'
import { createSite, languageOf, wordsOf } from './site.ts'

const site = createSite()

describe('the page of an article', () => {
  it('shows key points, contents, sources with their mediator, authors and dates', async () => {
    const page = await site.visit('/fr/articles/burnout')
    expect(page.heading).toBe('Prévenir l’épuisement')
    expect(page.text).toContain('Deux points.')
    expect(page.link('A report')).toBe('https://example.org/report')
    expect(page.text).toContain('An office, 2024. Lu dans : A newspaper')
    expect(page.link('Ada Example')).toBe('/fr/experts/ada')
    expect(page.text).toContain('Mis à jour le 1er juin 2025')
    expect(page.text).toContain('1 minute de lecture')
    expect(page.text).toContain('Faits vérifiés1er février 2026')
    expect(page.text).toContain('CC BY 4.0')
  })

  it('marks invented people in the line of authors', async () => {
    const page = await site.visit('/fr/articles/burnout')
    expect(page.all('.authors li').map(wordsOf)).toEqual(['Ada Example profil fictif', 'Binta Exemple profil fictif'])
  })

  it('links the topics, the other languages and what it is linked with', async () => {
    const page = await site.visit('/fr/articles/burnout')
    expect(page.link('Épuisement professionnel')).toBe('/fr/topics/burnout')
    expect(page.link('Le cercle')).toBe('/fr/tools/circle')
    expect(page.all('.about-entry a[hreflang=en]').map((one) => one.getAttribute('href'))).toEqual([
      '/en/articles/burnout',
    ])
  })

  it('says that a translation is older than the original, and links to that', async () => {
    const page = await site.visit('/en/articles/burnout')
    expect(page.text).toContain('The original (French) has changed since this translation was made.')
    expect(page.one('.notice a').getAttribute('href')).toBe('/fr/articles/burnout')
    expect((await site.visit('/fr/articles/burnout')).text).not.toContain('a changé depuis')
  })

  it('shows the original where the reader’s language is missing, says so, and marks its language', async () => {
    const page = await site.visit('/es/articles/burnout')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Esta página aún no existe en español: está leyendo el original, en francés.')
    expect(page.document.documentElement.getAttribute('lang')).toBe('es')
    for (const part of ['h1', '.lead', '.key-points ul', '.body']) {
      expect([part, languageOf(page.one(part))]).toEqual([part, 'fr'])
    }
    expect(languageOf(page.one('#KeyPoints'))).toBe('es')
    expect(page.one('link[rel=canonical]').getAttribute('href')).toBe('https://library.example.org/fr/articles/burnout')
  })

  it('names its other languages to search engines, and only those there are', async () => {
    const page = await site.visit('/fr/articles/burnout')
    const alternates = page.all('link[hreflang]').map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')])
    expect(alternates).toEqual([
      ['en', 'https://library.example.org/en/articles/burnout'],
      ['fr', 'https://library.example.org/fr/articles/burnout'],
    ])
  })

  it('is followed when it has moved', async () => {
    const response = await site.ask('/es/articles/la-voz')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/es/articles/voz'])
  })

  it('offers a search for what is not there', async () => {
    const page = await site.visit('/fr/articles/soigner-la-voix')
    expect(page.status).toBe(404)
    expect(page.one('main input[name=q]').getAttribute('value')).toBe('soigner la voix')
  })
})

describe('the page of a tool', () => {
  it('shows what a facilitator looks at first', async () => {
    const page = await site.visit('/fr/tools/circle')
    const facts = page.all('.fact').map((fact) => [...fact.children].map(wordsOf))
    expect(facts.slice(0, 5)).toEqual([
      ['Durée', '20–60 minutes'],
      ['Groupe', '5–12 personnes'],
      ['Préparation', 'Aucune préparation'],
      ['Pour animer', expect.any(String)],
      ['Phase', expect.any(String)],
    ])
  })

  it('takes the minutes of steps from the original', async () => {
    const page = await site.visit('/en/tools/circle')
    expect(page.all('.step').map(wordsOf)).toEqual([
      'Open 5 minutesAsk the question.',
      'Speak 20 minutesEverybody speaks once.',
    ])
  })

  it('tells where the method comes from and its licence', async () => {
    const page = await site.visit('/fr/tools/circle')
    expect(page.text).toContain('Somebody, A book, 1990')
    expect(page.text).toContain('Licence de la méthodeMéthode librement décrite')
  })

  it('says when the origin is not established', async () => {
    expect((await site.visit('/en/tools/photo-walk')).text).toContain('Origin not established.')
  })

  it('counts long tools in weeks', async () => {
    expect((await site.visit('/en/tools/photo-walk')).text).toContain('Duration2–6 weeks')
  })
})

describe('the page of an expert', () => {
  it('says that the person is invented', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(wordsOf(page.one('.entry-head .sample'))).toBe('sample profile')
    expect(page.text).toContain('Sample profile: this person is invented')
  })

  it('shows topics and languages with their level, and when the availability was confirmed', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(page.text).toContain('Burnout Trains others')
    expect(page.text).toContain('Spanish Working knowledge')
    expect(page.text).toContain('Open to requests, confirmed on 15 January 2026')
    expect(page.text).toContain('Training')
    expect(page.text).toContain('TermsFree of charge')
    expect(page.text).toContain('Lives inUnited Kingdom')
  })

  it('lists what the person has published', async () => {
    const page = await site.visit('/en/experts/ada')
    expect(page.all('.works .entries a').map(wordsOf)).toContain('Preventing exhaustion')
  })

  it('gives the way of contact the person has chosen', async () => {
    expect((await site.visit('/fr/experts/binta')).link('example.org')).toBe('https://example.org/binta')
    expect((await site.visit('/en/experts/ada')).link('how to write')).toBe('/en/about#Report')
  })
})

describe('the page of an organisation', () => {
  it('lists its experts and what they have written, and marks an invented one', async () => {
    const page = await site.visit('/en/organisations/sample-mutual')
    expect(page.text).toContain('Sample organisation: it is invented')
    expect(page.link('Ada Example')).toBe('/en/experts/ada')
    expect(page.all('#Works + .entries a').map(wordsOf)).toContain('Preventing exhaustion')
    expect(page.text).toContain('TSM')
  })

  it('dates a source without a date as undated', async () => {
    expect((await site.visit('/fr/organisations/real-union')).text).toContain('The union, sans date')
  })

  it('marks titles and texts of lists with their language', async () => {
    const page = await site.visit('/es/organisations/sample-mutual')
    const work = page.all('#Works + .entries li').find((one) => wordsOf(one).includes('Prévenir'))
    expect(work?.querySelector('a')?.getAttribute('lang')).toBe('fr')
    expect(work?.querySelector('.entry-summary')?.getAttribute('lang')).toBe('fr')
  })
})

describe('reporting a mistake', () => {
  it('is a letter with the address of the page when the site has an address for it', async () => {
    const withAddress = createSite({ config: { reportAddress: 'mailto:library@example.org' } })
    const letter = new URL((await withAddress.visit('/fr/tools/circle')).link('Signaler une erreur'))
    expect(letter.pathname).toBe('library@example.org')
    expect(letter.searchParams.get('subject')).toBe('Le cercle')
    expect(letter.searchParams.get('body')).toContain('https://library.example.org/fr/tools/circle')
  })

  it('is explained on the page about the site when it has none', async () => {
    const page = await site.visit('/fr/tools/circle')
    const target = page.link('Signaler une erreur')
    expect(target).toBe('/fr/about#Report')
    expect((await site.visit('/fr/about')).one('#Report').tagName).toBe('H2')
  })
})
