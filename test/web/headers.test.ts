import { describe, expect, it, vi } from 'vitest'
import { headersFile, mediaHeaders, securityHeaders } from '../../src/web/middleware/security-headers.ts'
import worker from '../../src/worker.ts'
import { createSite } from './site.ts'

const site = createSite()

describe('every answer', () => {
  it.each([
    ['/fr', 'GET'],
    ['/', 'GET'],
    ['/fr/tools/circle', 'HEAD'],
    ['/fr/nowhere', 'GET'],
    ['/fr/search?q=%E0%A4%A', 'GET'],
    ['/fr/search', 'POST'],
    ['/fr/search', 'OPTIONS'],
    ['/FR', 'GET'],
    ['/sitemap.xml', 'GET'],
    ['/healthz', 'GET'],
    ['/api/v1/vocabulary', 'OPTIONS'],
  ])('has the security headers: %s %s', async (path, method) => {
    const { headers } = await site.ask(path, { method })
    const own = Object.keys(securityHeaders()).filter((name) => name !== 'Cross-Origin-Resource-Policy')
    for (const name of own) expect([name, headers.get(name)]).toEqual([name, securityHeaders()[name]])
    expect(headers.get('cross-origin-resource-policy')).toMatch(/^(same|cross)-origin$/)
  })

  it('has them when nothing changed, too', async () => {
    const { headers } = await site.ask('/fr/tools/circle')
    const again = await site.ask('/fr/tools/circle', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('content-security-policy')).toBe(securityHeaders()['Content-Security-Policy'])
    expect(again.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
  })
})

it('has them even when the library cannot start', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const ASSETS = { fetch: async () => new Response(null, { status: 404 }) }
  const context = { waitUntil() {}, passThroughOnException() {} } as unknown as Parameters<typeof worker.fetch>[2] // never asked
  const response = await worker.fetch(new Request('http://localhost/fr'), { ASSETS }, context)
  log.mockRestore()
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
  for (const [name, value] of Object.entries(securityHeaders())) {
    expect([name, response.headers.get(name)]).toEqual([name, value])
  }
})

describe('the policy', () => {
  it('allows nothing by default and nothing unsafe', () => {
    const policy = securityHeaders()['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('is kept by the pages: no style attributes, no scripts in the page, nothing from elsewhere', async () => {
    for (const path of ['/fr', '/fr/search?q=cercle', '/fr/tools/circle', '/en/articles/burnout', '/en/experts/ada']) {
      const page = await site.visit(path)
      // Blocks of JSON-LD are data, which no browser runs: test/browser/machines.test.ts sees to that.
      const inline = page.all('script:not([src]):not([type="application/ld+json"])')
      expect([path, inline, page.all('[style], style, iframe, [onclick]').length]).toEqual([path, [], 0])
      const loaded = page
        .all('link[rel=stylesheet], link[rel=icon], link[rel=manifest], script[src], img')
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src'))
      expect(loaded.filter((address) => !address?.startsWith('/'))).toEqual([])
    }
  })

  it('sandboxes pictures of contributors', () => {
    expect(mediaHeaders()['Content-Security-Policy']).toContain('sandbox')
  })
})

describe('the file of headers', () => {
  it('gives files the same table as the Worker gives pages', () => {
    const [first = ''] = headersFile().split(/\n(?=\/)/)
    const lines = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}`)
    expect(first.split('\n')).toEqual(['/*', ...lines])
  })

  it('takes a header back before it gives another value', () => {
    expect(headersFile()).toContain(
      '/library/media/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src',
    )
  })
})
