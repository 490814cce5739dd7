import { readFileSync } from 'node:fs'
import type { Element } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { createSite, type Page, wordsOf } from './site.ts'

const site = createSite()

/** The rows of the table: a country, then its numbers. */
function rows(page: Page): string[][] {
  return page.all('.countries tbody tr:has(td)').map((row) => [...row.children].map(wordsOf))
}

function circles(page: Page): string[] {
  return page.all('.map-country').map((link) => link.getAttribute('aria-label') ?? '')
}

/** The number of results a link leads to. */
async function countBehind(link: Element): Promise<number> {
  const address = new URL(link.getAttribute('href') ?? '', 'https://library.example.org')
  const response = await site.ask(`/api/v1/search${address.search}`)
  const { total } = (await response.json()) as { total: number }
  return total
}

describe('the table of countries', () => {
  it('has every country that an entry names, with its articles, experts and organisations', async () => {
    const page = await site.visit('/en/map?sort=country')
    expect(page.all('.countries thead th').map(wordsOf)).toEqual(['Country', 'Articles', 'Experts', 'Organisations'])
    expect(rows(page)).toEqual([
      ['Argentina', '1', '0', '0'],
      ['Colombia', '1', '1', '0'],
      ['France', '1', '0', '0'],
      ['Gambia', '1', '0', '0'],
      ['Senegal', '1', '1', '1'],
      ['United Kingdom', '0', '1', '1'],
    ])
  })

  it('counts as the search does that each number and each country leads to', async () => {
    const page = await site.visit('/es/map')
    for (const link of page.all('.countries td a')) {
      expect([link.getAttribute('href'), await countBehind(link)]).toEqual([
        link.getAttribute('href'),
        Number(wordsOf(link)),
      ])
    }
    const totals = await Promise.all(page.all('.countries th a').map(countBehind))
    const sums = rows(page).map(([, ...counts]) => counts.reduce((sum, count) => sum + Number(count), 0))
    expect(totals).toEqual(sums)
  })

  it('stands under parts of the world at first', async () => {
    const page = await site.visit('/fr/map')
    const bodies = page.all('.countries tbody').map((body) => [...body.querySelectorAll('th')].map(wordsOf))
    expect(bodies).toEqual([
      ['Afrique', 'Gambie', 'Sénégal'],
      ['Amériques', 'Argentine', 'Colombie'],
      ['Europe', 'France', 'Royaume-Uni'],
    ])
  })

  it('is sorted by links, most first, and says so', async () => {
    const first = await site.visit('/en/map')
    const [sort] = first.all('.map-choices a[href$="#Countries"]').filter((link) => wordsOf(link) === 'Organisations')
    const page = await site.visit(sort?.getAttribute('href') ?? '')
    expect(rows(page).map(([name, , , count]) => `${name} ${count}`)).toEqual([
      'Senegal 1',
      'United Kingdom 1',
      'Argentina 0',
      'Colombia 0',
      'France 0',
      'Gambia 0',
    ])
    expect(wordsOf(page.one('[aria-sort=descending]'))).toBe('Organisations')
    expect(page.all('.map-choices [aria-current]').map(wordsOf)).toEqual(['Everything', 'Organisations'])
  })

  it('names each number for those who hear it alone', async () => {
    const page = await site.visit('/en/map')
    const names = page.all('.countries td a').map((link) => link.getAttribute('aria-label'))
    expect(names).toContain('Senegal: 1 expert')
  })
})

describe('the circles of the map', () => {
  it('are all countries of the table, named, counted, and links to the same search', async () => {
    const page = await site.visit('/en/map?sort=country')
    expect(circles(page)).toEqual([
      'Argentina: 1 entry',
      'Colombia: 2 entries',
      'France: 1 entry',
      'Gambia: 1 entry',
      'Senegal: 3 entries',
      'United Kingdom: 2 entries',
    ])
    const hrefs = (selector: string): (string | null)[] => page.all(selector).map((link) => link.getAttribute('href'))
    expect(hrefs('.map-country')).toEqual(hrefs('.countries th a'))
  })

  it('count one type when asked to, and the table stays whole', async () => {
    const page = await site.visit('/fr/map?show=expert')
    expect(circles(page)).toEqual(
      ['Colombie : 1 expert', 'Royaume-Uni : 1 expert', 'Sénégal : 1 expert'].map(frenchColon),
    )
    expect(rows(page)).toHaveLength(6)
    expect(await Promise.all(page.all('.map-country').map(countBehind))).toEqual([1, 1, 1])
  })

  it('show the number as words, so that nothing rests on colour or size alone', async () => {
    const page = await site.visit('/en/map')
    expect(page.all('.map-country text').map(wordsOf)).toEqual(['1', '2', '1', '1', '3', '2'])
  })

  it('can each be hit: at least 24 units across, none on another, a line from those that had to move', async () => {
    const page = await site.visit('/en/map')
    const discs = page.all('.map-country circle').map((circle) => {
      const [x = 0, y = 0, r = 0] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)))
      return { x, y, r }
    })
    expect(discs.filter(({ r }) => r < 12)).toEqual([])
    for (const one of discs) {
      const near = discs.filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r)
      expect(near).toEqual([one])
    }
    // The Gambia lies within Senegal.
    expect(page.one('.map-anchors').getAttribute('d')).toMatch(/^M\d+ \d+h0/)
  })

  it('include small islands, territories drawn with others, and Palestine', async () => {
    const pensions = readFileSync('test/fixtures/library/articles/pensions/en.mdx', 'utf8')
    const islands = pensions.replace('[GM]', '[MQ, PS, WS, TW, TV, EH]')
    const page = await createSite({ changes: { 'articles/pensions/en.mdx': islands } }).visit('/en/map?sort=country')
    const names = ['Martinique', 'Palestinian Territories', 'Samoa', 'Taiwan', 'Tuvalu', 'Western Sahara']
    for (const name of names) expect(circles(page)).toContain(`${name}: 1 entry`)
    expect(rows(page)).toHaveLength(circles(page).length)
  })
})

describe('the page of the map', () => {
  it('says where borders come from and that a line takes no side', async () => {
    const page = await site.visit('/en/map')
    expect(page.link('Visionscarto World Atlas')).toMatch(/^https:/)
    expect(page.text).toContain('territories whose status is disputed')
  })

  it('lets keys pass by the map to the table, and reach what scrolls', async () => {
    const page = await site.visit('/es/map')
    expect(page.link(/^Saltar el mapa/)).toBe('#Countries')
    expect(page.one('.map-region').getAttribute('tabindex')).toBe('0')
  })

  it('takes a choice it does not know for none', async () => {
    const page = await site.visit('/en/map?show=tool&sort=size')
    expect(page.all('.map-choices [aria-current]').map(wordsOf)).toEqual(['Everything', 'Part of the world'])
  })

  it('says that it cannot count when the search does not answer', async () => {
    const silent = createSite({
      search: () => async () => {
        throw new MosaicError('unavailable', 'No answer')
      },
    })
    const page = await silent.visit('/en/map')
    expect(page.status).toBe(200)
    expect(page.text).toContain('The search does not answer')
    expect(page.all('table, .map')).toEqual([])
  })

  it('is found from every page and in the sitemap, and leads on without a language', async () => {
    expect((await site.visit('/fr/about')).link('Carte du monde')).toBe('/fr/map')
    expect(await (await site.ask('/sitemap.xml')).text()).toContain('https://library.example.org/es/map')
    expect((await site.ask('/map', { headers: { 'accept-language': 'es' } })).headers.get('location')).toBe('/es/map')
  })
})

/** French puts a space that does not break before a colon; `wordsOf` is not asked of attributes. */
function frenchColon(text: string): string {
  return text.replace(' :', '\u00a0:')
}
