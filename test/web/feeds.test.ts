import { describe, expect, it, vi } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { createSite } from './site.ts'

const site = createSite()

describe('the feed of a search', () => {
  it('has exactly the entries of the search, newest first, in the reader’s language', async () => {
    const response = await site.ask('/fr/feed?type=tool&q=groupe')
    const text = await response.text()
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const listed = (await site.visit('/fr/search?type=tool&q=groupe&sort=newest')).all('.hit-title a')
    const addresses = listed.map((one) => `https://library.example.org${one.getAttribute('href')}`)
    expect([...text.matchAll(/<entry[^>]*>\n<id>([^<]+)/g)].map(([, id]) => id)).toEqual(addresses)
  })

  it('names itself and the page it mirrors', async () => {
    const text = await (await site.ask('/fr/feed?topic=burnout&sort=title&page=3')).text()
    expect(text).toContain(
      '<link rel="self" type="application/atom+xml" href="https://library.example.org/fr/feed?topic=burnout"/>',
    )
    expect(text).toContain('<title>Mosaic – Épuisement professionnel</title>')
  })

  it('tells invented people and the language of each entry', async () => {
    const text = await (await site.ask('/es/feed?topic=burnout')).text()
    expect(text).toContain('<title>Ada Example (perfil de ejemplo)</title>')
    expect(text).toContain('<entry xml:lang="fr">')
  })

  it('stays well-formed whatever is searched for', async () => {
    const text = await (await site.ask(`/en/feed?q=${encodeURIComponent('<a>&"\u0001\u001f</title>')}`)).text()
    expect(text).toContain('<title>Mosaic – &lt;a&gt;&amp;&quot;  &lt;/title&gt;</title>')
  })

  it('keeps answering an old subscription while one of its filters is left', async () => {
    expect((await site.ask('/en/feed?topic=gone&topic=burnout&colour=red')).status).toBe(200)
  })

  it('is gone when its filter is, rather than turning into the whole library', async () => {
    expect((await site.ask('/en/feed?topic=gone')).status).toBe(404)
  })

  it('says that the search does not answer', async () => {
    const silent = createSite({
      search: () => async () => {
        throw new MosaicError('unavailable', 'Search did not answer')
      },
    })
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = await silent.visit('/en/feed?q=private')
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '30'])
    const logged = log.mock.calls.flat().join(' ')
    log.mockRestore()
    expect(logged).not.toContain('private')
    expect(logged).toContain(page.one('main code').textContent)
  })
})

describe('the sitemap', () => {
  it('has each entry in the languages it exists in, each naming the others', async () => {
    const text = await (await site.ask('/sitemap.xml')).text()
    const circle = /<url><loc>https:\/\/library\.example\.org\/fr\/tools\/circle<\/loc>.*?<\/url>/.exec(text)?.[0]
    expect(circle).toContain('hreflang="en" href="https://library.example.org/en/tools/circle"')
    expect(circle).not.toContain('hreflang="es"')
    expect(text).not.toContain('/es/tools/circle')
    expect(text).toContain('<loc>https://library.example.org/es/topics/burnout</loc>')
  })

  it('lists pages that are there', async () => {
    const text = await (await site.ask('/sitemap.xml')).text()
    const addresses = [...text.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address ?? '')
    const others = addresses.filter((address) => !address.includes('/topics/'))
    const answers = await Promise.all(others.map(async (address) => (await site.ask(address)).status))
    expect(answers.every((status) => status === 200)).toBe(true)
  })

  it('is named in robots.txt, which keeps crawlers out of endless filters', async () => {
    const text = await (await site.ask('/robots.txt')).text()
    expect(text).toContain('Sitemap: https://library.example.org/sitemap.xml')
    expect(text).toContain('Disallow: /*/search?')
  })
})

it('calls itself by the address asked for when it is told no other', async () => {
  const local = createSite({ config: { siteAddress: undefined } })
  const text = await (await local.ask('http://127.0.0.1:8787/robots.txt')).text()
  expect(text).toContain('Sitemap: http://127.0.0.1:8787/sitemap.xml')
})

describe('health', () => {
  it('is well when the library can be read', async () => {
    const response = await site.ask('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is not when it cannot', async () => {
    const unread = createSite({
      catalogue: {
        vocabulary: async () => {
          throw new MosaicError('unavailable', 'no file')
        },
      },
    })
    expect((await unread.ask('/healthz')).status).toBe(503)
  })
})
