import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import { createSite } from './site.ts'

const site = createSite()
const QUERY = '?q=exhaustion&topic=burnout'

describe('the fragment of a search page', () => {
  it.each(['.results', '.tabs', 'h1'])('holds the page’s %s', async (part) => {
    const page = await site.visit(`/en/search${QUERY}`)
    const fragment = await site.visit(`/en/search/results${QUERY}`)
    expect(page.results()).not.toEqual([])
    expect(fragment.one(`main ${part}`).outerHTML).toBe(page.one(`main ${part}`).outerHTML)
  })

  it('holds every choice that leads somewhere, and leaves the others and all names to the page', async () => {
    const page = await site.visit(`/en/search${QUERY}`)
    const fragment = await site.visit(`/en/search/results${QUERY}`)
    const live = page.all('.choice:not(.choice-inert)')
    expect(live.length).toBeLessThan(page.all('.choice').length)
    for (const name of page.all('.choice > input + span')) name.textContent = ''
    expect(fragment.all('.choice').map(({ outerHTML }) => outerHTML)).toEqual(live.map(({ outerHTML }) => outerHTML))
    expect(fragment.all('.facet')).toHaveLength(page.all('.facet').length)
  })

  it.each(['title', '.site-nav', '.languages', 'link[type="application/atom+xml"]'])(
    'holds the page’s %s',
    async (part) => {
      const page = await site.visit(`/fr/search${QUERY}&type=article`)
      const fragment = await site.visit(`/fr/search/results${QUERY}&type=article`)
      expect(fragment.one(part).outerHTML).toBe(page.one(part).outerHTML)
    },
  )

  it('leaves out what the page has already', async () => {
    const fragment = await site.visit(`/en/search/results${QUERY}`)
    expect(fragment.all('script, link[rel=stylesheet], .site-foot, .brand, input[name=q]')).toEqual([])
  })

  it('is kept as long as the page, and listed nowhere', async () => {
    const { headers } = await site.ask(`/en/search/results${QUERY}`)
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('etag')).not.toBeNull()
  })

  it('is an error when the search does not answer', async () => {
    const broken = createSite({
      search: () => () => Promise.reject(new MosaicError('unavailable', 'Nobody answers')),
    })
    const fragment = await broken.visit(`/en/search/results${QUERY}`)
    expect(fragment.status).toBe(503)
    expect(fragment.link('Try again')).toBe(`/en/search${QUERY}`)
  })
})
