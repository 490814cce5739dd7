import { describe, expect, it } from 'vitest'
import type { Pack } from '../../src/catalogue/catalogue.ts'
import { megabytes } from '../../src/web/pages/offline-page.ts'
import { createSite, wordsOf } from './site.ts'

const pack = (language: string): Pack => ({
  path: `/library/packs/${language}/0123.pack`,
  version: '0123',
  format: 'abcd',
  bytes: 722_264,
  programBytes: 150_000,
  unpackedBytes: 2_739_980,
  entries: 112,
})
const packs = { en: pack('en'), fr: pack('fr'), es: pack('es') }
const scripts = { site: '/assets/site-1.js', offline: '/assets/offline-1.js' }
const site = createSite({ config: { packs, scripts } })

describe('the page on reading without a connection', () => {
  it('is linked from the foot of every page, in its language', async () => {
    for (const path of ['/fr', '/fr/search', '/fr/tools/circle', '/fr/nowhere']) {
      expect((await site.visit(path)).link('Lire hors ligne')).toBe('/fr/offline')
    }
  })

  it('names the size of each language beforehand, the reader’s own first', async () => {
    const page = await site.visit('/fr/offline')
    expect(page.status).toBe(200)
    const rows = page.all('.pack')
    expect(rows.map((row) => row.getAttribute('data-language'))).toEqual(['fr', 'en', 'es'])
    expect(wordsOf(page.one('.pack'))).toContain('112 fiches. Téléchargement : 0,9 Mo. Place sur l’appareil : 2,8 Mo.')
  })

  it('explains itself without JavaScript, and offers no button that would do nothing', async () => {
    const page = await site.visit('/en/offline')
    expect(page.text).toContain('This browser cannot keep pages here: JavaScript is off')
    expect(page.all('[data-part=acts]:not([hidden])')).toEqual([])
  })

  it('gives its script what it needs: the pack, and every word it says', async () => {
    const page = await site.visit('/es/offline')
    expect(page.all('script').map((script) => script.getAttribute('src'))).toContain('/assets/offline-1.js')
    expect(JSON.parse(page.one('.pack').getAttribute('data-pack') ?? '')).toEqual(packs.es)
    const words = JSON.parse(page.one('[data-words]').getAttribute('data-words') ?? '') as Record<string, string>
    expect(words.old).toBe('En este dispositivo desde el {date}. La biblioteca ha cambiado desde entonces.')
    expect(Object.values(words).filter((sentence) => sentence === '')).toEqual([])
  })

  it('is met without a language, too', async () => {
    const { status, headers } = await site.ask('/offline', { headers: { 'accept-language': 'es' } })
    expect([status, headers.get('location')]).toEqual([302, '/es/offline'])
  })

  it('stands without rows where the build has made no packs', async () => {
    const page = await createSite().visit('/en/offline')
    expect([page.status, page.all('.pack').length]).toEqual([200, 0])
  })
})

describe('the page for what is not on the device', () => {
  it('helps on, is not listed, and leaves a date open for the note it carries', async () => {
    const page = await site.visit('/en/offline/unkept')
    expect(page.heading).toBe('This page is not on your device')
    expect(page.link('Try again')).toBe('')
    expect(page.link('Read without a connection')).toBe('/en/offline')
    expect(page.one('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(page.html).toContain('this is the page as it was on {date}.')
  })
})

describe('a page drawn on the device', () => {
  it('says that there is no connection, since when the library is kept, and in which language', async () => {
    const kept = createSite({ config: { keptOn: '2026-03-01' } })
    for (const path of ['/fr', '/fr/search?q=cercle', '/fr/tools/circle', '/fr/topics']) {
      expect((await kept.visit(path)).text).toMatch(
        /^Pas de connexion : c’est la bibliothèque gardée sur cet appareil le 1er mars 2026 qui répond, avec ses textes en français\./,
      )
    }
    expect((await site.visit('/fr')).text).not.toContain('Pas de connexion')
  })
})

it('tells a device what the site is called and which files its pages name', async () => {
  const response = await site.ask('/offline/site.json')
  expect(await response.json()).toMatchObject({ instanceName: 'Mosaic', packs, scripts })
  expect(response.headers.get('cache-control')).toMatch(/^public/)
})

it.each([
  [1, 'en', '0.1 MB'],
  [100_001, 'en', '0.2 MB'],
  [722_264, 'fr', '0,8 Mo'],
  [12_000_000, 'es', '12 MB'],
] as const)('writes %i bytes in %s as %s', (bytes, language, words) => {
  expect(megabytes(bytes, language).replace(/\s/g, ' ')).toBe(words)
})
