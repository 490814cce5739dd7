import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { createSite, wordsOf } from './site.ts'

const site = createSite()

afterEach(() => vi.restoreAllMocks())

const KINDS = [
  '',
  '/search',
  '/topics',
  '/topics/burnout',
  '/about',
  '/privacy',
  '/articles/burnout',
  '/tools/circle',
  '/experts/ada',
  '/organisations/sample-mutual',
  '/nowhere',
]

describe.each(LANGUAGE_IDS)('every page in %s', (language) => {
  it.each(KINDS)('has its language, one title, landmarks and headings in order: %s', async (path) => {
    const page = await site.visit(`/${language}${path}`)
    expect(page.status).toBe(path === '/nowhere' ? 404 : 200)
    expect(page.document.documentElement.getAttribute('lang')).toBe(language)
    expect(page.title).toMatch(/\S.*Mosaic/)
    for (const landmark of ['header', 'main', 'footer', 'h1'])
      expect([
        landmark,
        page.all(`body ${landmark}`).filter((one) => one.closest('article') === null || one.tagName === 'H1').length,
      ]).toEqual([landmark, 1])
    expect(page.one('body > a').getAttribute('href')).toBe('#Main')
    const depths = page.all('main :is(h1, h2, h3, h4)').map((one) => Number(one.tagName[1]))
    depths.reduce((before, depth) => {
      expect(depth - before).toBeLessThanOrEqual(1)
      return depth
    }, 0)
    const ids = page.all('[id]').map((one) => one.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    // A hole that no value filled would show in braces.
    expect(page.text).not.toMatch(/[{}]|undefined|\[object/)
  })
})

describe('the front page', () => {
  it('leads to each type with its count, to topics and to what is new', async () => {
    const page = await site.visit('/fr')
    expect(page.link(/^Outils 3/)).toBe('/fr/search?type=tool')
    expect(page.link('Épuisement professionnel')).toBe('/fr/topics/burnout')
    const [newest] = page.all('section[aria-labelledby=Newest] a')
    expect([newest?.textContent, newest?.getAttribute('lang')]).toEqual(['Votar con puntos', 'es'])
  })
})

describe('the way in for who publishes', () => {
  it('names where to write only when there is an address', async () => {
    expect((await site.visit('/en/about')).text).not.toContain('To propose an entry, write here:')
    const reachable = createSite({ config: { reportAddress: 'mailto:library@example.org' } })
    expect((await reachable.visit('/en/about')).text).toContain('To propose an entry, write here: library@example.org')
  })
})

describe('the page of a topic', () => {
  it('names the topic in every language, its synonyms and its neighbours', async () => {
    const page = await site.visit('/fr/topics/burnout')
    expect(page.heading).toBe('Épuisement professionnel')
    expect(page.one('span[lang=es]').textContent).toBe('Agotamiento profesional')
    expect(page.text).toContain('On dit aussi')
    expect(page.link('Santé mentale au travail')).toBe('/fr/topics/mental-health-at-work')
  })

  it('lists entries of each type', async () => {
    const page = await site.visit('/fr/topics/burnout')
    expect(page.all('main h2').map(wordsOf)).toEqual(['Articles 1', 'Experts 1'])
    expect(page.results()).toEqual(['Prévenir l’épuisement', 'Ada Example'])
  })

  it('lists entries of every type however many newer ones another type has', async () => {
    const tool = readFileSync('test/fixtures/library/tools/circle/fr.mdx', 'utf8')
    const newer = tool.replace(/^published: .*$/m, 'published: 2026-06-01').replace(/^formerly:.*$/m, '')
    const names = Array.from({ length: 55 }, (_, index) => `tools/circle-${index}/fr.mdx`)
    const crowded = createSite({ changes: Object.fromEntries(names.map((name) => [name, newer])) })
    const page = await crowded.visit('/fr/topics/peer-learning')
    const sections = page.all('main section').filter((one) => one.querySelectorAll('.hit').length > 0)
    expect(sections.map((one) => wordsOf(one).split(' ')[0])).toContain('Experts')
    expect(page.link('Voir les 56')).toBe('/fr/search?type=tool&topic=peer-learning')
  })

  it('is among all topics', async () => {
    const page = await site.visit('/en/topics')
    expect(page.link('Burnout')).toBe('/en/topics/burnout')
  })
})

describe('a bug', () => {
  const broken = createSite({
    catalogue: {
      find: async () => {
        throw new TypeError('secret inner text')
      },
    },
  })

  it('is logged in full and shown as a plain page with the number of the request', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = await broken.visit('/fr/tools/circle?q=private')
    expect([page.status, page.heading]).toEqual([500, 'Un problème est survenu'])
    expect(page.html).not.toContain('secret')
    const id = page.one('main code').textContent ?? ''
    expect(id).toMatch(/^[\da-f-]{36}$/)
    const [line, error] = log.mock.calls[0] ?? []
    expect(line).toBe(`${id} GET /fr/tools/circle`)
    expect(error).toBeInstanceOf(TypeError)
  })

  it('is a problem document for machines, without the inner text', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await broken.ask('/api/v1/entries/tool/circle')
    const problem = await response.json()
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(problem).toMatchObject({ status: 500, code: 'bug', requestId: expect.any(String) })
    expect(JSON.stringify(problem)).not.toContain('secret')
  })
})
