import { describe, expect, it } from 'vitest'
import { acceptedLanguage } from '../../src/web/middleware/language.ts'
import { createSite } from './site.ts'

const site = createSite()

describe('the front door', () => {
  it.each([
    ['es-CO', '/es'],
    ['de, fr-CH;q=0.8, en;q=0.5', '/fr'],
    ['en;q=0, es', '/es'],
    ['de', '/en'],
    ['', '/en'],
    ['*', '/en'],
    [`${'x,'.repeat(5000)}fr`, '/en'],
  ])('sends a reader whose browser asks for `%.40s` to %s', async (header, target) => {
    const response = await site.ask('/', { headers: { 'accept-language': header } })
    expect([response.status, response.headers.get('location')]).toEqual([302, target])
    expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-language')
  })

  it.each(['/search?q=voz', '/topics/burnout', '/about', '/feed', '/articles/voz'])(
    'leads %s to the reader’s language',
    async (path) => {
      const response = await site.ask(path, { headers: { 'accept-language': 'es' } })
      expect([response.status, response.headers.get('location')]).toEqual([302, `/es${path}`])
    },
  )

  it('prefers the language a reader has chosen', async () => {
    const response = await site.ask('/', { headers: { 'accept-language': 'fr', cookie: 'language=es' } })
    expect(response.headers.get('location')).toBe('/es')
  })

  it('forgets a choice it does not know', async () => {
    const response = await site.ask('/', { headers: { 'accept-language': 'fr', cookie: 'language=//evil.example' } })
    expect(response.headers.get('location')).toBe('/fr')
  })

  it('leads an address without a language to the reader’s own', async () => {
    const response = await site.ask('/tools/circle', { headers: { 'accept-language': 'fr' } })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/fr/tools/circle'])
  })
})

describe('choosing a language', () => {
  it('is a link to the same page with the same query, which is remembered', async () => {
    const page = await site.visit('/en/search?q=circle&topic=peer-learning')
    const step = await site.ask(page.link('Français'))
    expect([step.status, step.headers.get('location')]).toEqual([302, '/fr/search?q=circle&topic=peer-learning'])
    expect(step.headers.get('set-cookie')).toMatch(/^language=fr; .*Max-Age=31536000.*Path=\/.*HttpOnly.*SameSite=Lax/i)
  })

  it('leaves no trace of merely reading', async () => {
    const response = await site.ask('/fr/tools/circle')
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it.each(['/language/fr//evil.example', '/language/fr/%2f%2fevil.example', '/language/fr/\\evil.example'])(
    'never leads to another site: %s',
    async (path) => {
      const { headers } = await site.ask(path)
      expect(new URL(headers.get('location') ?? '', 'http://localhost').origin).toBe('http://localhost')
    },
  )

  it('knows no other languages', async () => {
    expect((await site.ask('/language/de/search')).status).toBe(404)
  })
})

it('reads Accept-Language by weight', () => {
  expect(acceptedLanguage('en;q=0.2, es-419;q=0.9')).toBe('es')
})
