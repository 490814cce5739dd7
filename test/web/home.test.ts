import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { rowsOf } from '../../src/web/pages/topic-mosaic.ts'
import { createSite, languageOf, type Page, wordsOf } from './site.ts'

const site = createSite()

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)

describe('the front page', () => {
  it('has one box to search with', async () => {
    const page = await site.visit('/es')
    expect(page.all('form[action="/es/search"]')).toHaveLength(1)
  })

  it('has a way in for who searches, who needs a specialist and who publishes', async () => {
    const page = await site.visit('/en')
    const ways = page.all('section[aria-labelledby=Ways] a').map((way) => [wordsOf(way), way.getAttribute('href')])
    expect(ways).toEqual([
      ['Search and browse', '/en/search'],
      ['Find a specialist', '/en/search?type=expert'],
      ['Publish what you know', '/en/about#Publish'],
    ])
    expect(wordsOf((await site.visit('/en/about')).one('#Publish'))).toBe('Publishing what you know')
  })

  it('says how many entries each community has, and leads to as many', async () => {
    const page = await site.visit('/fr')
    const communities = page.all('section[aria-labelledby=Communities] li')
    expect(communities).toHaveLength(3)
    for (const community of communities) {
      const count = numberIn(wordsOf(community.querySelector('.count') ?? community))
      const found = await site.visit(community.querySelector('a')?.getAttribute('href') ?? '')
      expect(numberIn(wordsOf(found.one('#Results')))).toBe(count)
    }
  })

  it('counts in each family of topics what its link finds, an entry once', async () => {
    const page = await site.visit('/en')
    const families = page.all('.mosaic-stone h3')
    expect(families.length).toBeGreaterThan(1)
    for (const family of families) {
      const found = await site.visit(family.querySelector('a')?.getAttribute('href') ?? '')
      expect(wordsOf(family)).toContain(` ${numberIn(wordsOf(found.one('#Results')))} entr`)
    }
  })

  it('lists what is new by its date, newest first', async () => {
    const page = await site.visit('/en')
    const days = page.all('section[aria-labelledby=Newest] .hit-kind span:last-child').map((day) => wordsOf(day))
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...days].sort((a, b) => Date.parse(b) - Date.parse(a)))
  })

  it('lists what other entries link to and says how many do', async () => {
    const page = await site.visit('/en')
    const [first] = page.all('section[aria-labelledby=Useful] li')
    expect(wordsOf(first ?? page.main)).toMatch(/\d+ entr(y leads|ies lead) here/)
    expect(page.text).toContain('Nobody’s visits are counted.')
  })

  it('marks a title in another language and an invented person', async () => {
    const page = await site.visit('/es')
    const foreign = page.all('.entries a[lang]').map((link) => languageOf(link))
    expect(foreign.every((language) => language === 'en' || language === 'fr')).toBe(true)
    expect(foreign.length).toBeGreaterThan(0)
  })

  it('says its own words where the instance has none, and the instance’s where it has', async () => {
    expect((await site.visit('/fr')).heading).toBe('Des savoirs pour agir ensemble')
    const title = { en: 'Bread and books', fr: 'Du pain et des livres', es: 'Pan y libros' }
    const page = await createSite({ config: { home: { title } } }).visit('/fr')
    expect([page.heading, page.title]).toEqual(['Du pain et des livres', 'Du pain et des livres – Mosaic'])
  })
})

describe('the front page of a library that does not answer', () => {
  const silence = async (): Promise<never> => {
    throw new MosaicError('unavailable', 'No answer')
  }
  const leadsEverywhere = (page: Page): void => {
    expect(page.status).toBe(200)
    expect(page.all('.mosaic-stone').length).toBeGreaterThan(1)
    expect(page.all('section[aria-labelledby=Communities] a')).toHaveLength(3)
  }

  it('still leads everywhere when the search is silent, without counts it does not know', async () => {
    const page = await createSite({ search: () => silence }).visit('/en')
    leadsEverywhere(page)
    expect(page.all('main .count')).toEqual([])
  })

  it('does without the useful entries when their list cannot be read', async () => {
    const page = await createSite({ catalogue: { listing: silence } }).visit('/en')
    leadsEverywhere(page)
    expect(page.all('#Useful')).toEqual([])
    expect(page.all('#Newest')).toHaveLength(1)
  })
})

describe('the mosaic of families', () => {
  const sizes = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }).map((some) => some.toSorted((a, b) => b - a))

  it('fills each row, and leaves out no family', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        const rows = rowsOf(some)
        for (const { spans } of rows) expect(spans.reduce((sum, span) => sum + span, 0)).toBe(12)
        expect(rows.flatMap(({ spans }) => spans)).toHaveLength(some.length)
      }),
    )
  })

  it('never gives a smaller family more of a row than a larger one', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        for (const { spans } of rowsOf(some)) expect(spans).toEqual(spans.toSorted((a, b) => b - a))
      }),
    )
  })

  it('gives widths the styles have', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        for (const { spans } of rowsOf(some))
          for (const span of spans) expect([3, 4, 5, 6, 7, 8, 9, 12]).toContain(span)
      }),
    )
  })
})
