import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSite } from './site.ts'

const site = createSite()

afterEach(() => vi.restoreAllMocks())

describe('one address a page', () => {
  it.each([
    ['/fr/', '/fr'],
    ['/FR/Tools/Circle/', '/fr/tools/circle'],
    ['/fr//tools///circle?x=1', '/fr/tools/circle?x=1'],
    ['//evil.example/', '/evil.example'],
  ])('leads %s to %s', async (from, to) => {
    const response = await site.ask(`http://localhost${from}`)
    expect([response.status, response.headers.get('location')]).toEqual([301, to])
  })

  it('does not send readers from one spelling of an escape to the other', async () => {
    expect((await site.ask('/fr/tools/%C3%A9cole')).status).toBe(404)
  })
})

describe('addresses nobody can mean', () => {
  it.each([
    ['broken percent signs', '/fr/%E0%A4%A', 400],
    ['a broken query', '/fr/search?q=%E0%A4%A', 400],
    ['a lone percent sign', '/fr/search?q=100%', 400],
    ['NUL', '/fr/search?q=a%00b', 400],
    ['NUL in a path', '/fr/tools/circle%00', 400],
    ['a query of 10,000 characters', `/fr/search?q=${'x'.repeat(10_000)}`, 414],
    ['a path of 10,000 characters', `/fr/${'x'.repeat(10_000)}`, 414],
    ['an unknown page', '/fr/nowhere', 404],
    ['an unknown language', '/de/tools/circle', 404],
    ['a slug out of a property of objects', '/fr/tools/__proto__', 404],
    ['a topic out of a property of objects', '/fr/topics/constructor', 404],
  ])('get a page that says so: %s', async (_, path, status) => {
    const page = await site.visit(path)
    expect(page.status).toBe(status)
    expect(page.heading).not.toBe('')
    expect(page.document.documentElement.getAttribute('lang')).toMatch(/^(en|fr)$/)
  })

  it('get a problem document from the API', async () => {
    const response = await site.ask(`/api/v1/search?q=${'x'.repeat(10_000)}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([414, 'application/problem+json'])
    expect(await response.json()).toMatchObject({ code: 'too-long', detail: expect.stringContaining('at most 4096') })
  })

  it('never make the site fail, whatever they are', async () => {
    const bugs = vi.spyOn(console, 'error').mockImplementation(() => {})
    const start = fc.constantFrom(
      '/',
      '/fr/',
      '/fr/search?q=',
      '/fr/search?topic=',
      '/en/feed?',
      '/api/v1/',
      '/es/topics/',
      '/language/',
    )
    const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.webQueryParameters())
    const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST', 'PURGE')
    // What a header may hold at all: one line of Latin letters.
    const header = fc.string({ unit: 'grapheme-ascii' })
    await fc.assert(
      fc.asyncProperty(start, rest, fc.boolean(), method, header, async (prefix, text, encoded, how, given) => {
        const path = prefix + (encoded ? encodeURIComponent(text.toWellFormed()) : text)
        const headers = { 'accept-language': given, cookie: `language=${given}`, 'if-none-match': given }
        const answer = await site.ask(`http://localhost${path}`, { method: how, headers })
        expect(answer.status).toBeLessThan(500)
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      }),
      { numRuns: 400 },
    )
    expect(bugs).not.toHaveBeenCalled()
  })
})

describe('methods', () => {
  it('answers HEAD like GET, without a body', async () => {
    const [head, get] = [await site.ask('/fr/tools/circle', { method: 'HEAD' }), await site.ask('/fr/tools/circle')]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  it('says what an address can do', async () => {
    const response = await site.ask('/fr/search', { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('content-type')).toBeNull()
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PURGE'])('refuses %s with a page', async (method) => {
    const response = await site.ask('/fr/search', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(await response.text()).toContain('<h1>')
  })

  it('knows no page for any method', async () => {
    expect((await site.ask('/fr/nowhere', { method: 'POST' })).status).toBe(404)
  })
})
