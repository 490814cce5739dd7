import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from './worker-harness.ts'

let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  worker = await startWorker()
}, 60_000)
afterAll(() => worker.close())

const get = (path: string): Promise<Response> => fetch(new URL(path, worker.url), { redirect: 'manual' })

describe('the shipped Worker', () => {
  it('finds an entry written in one language by words of another', async () => {
    const response = await get('/api/v1/search?q=agotamiento&language=en')
    const { hits } = (await response.json()) as { hits: { slug: string }[] } // the API's documented shape
    expect(response.status).toBe(200)
    expect(hits.map(({ slug }) => slug)).toContain('prevent-burnout')
  })

  it('shows the same search as a page', async () => {
    const response = await get('/fr/search?q=world+cafe')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('/fr/tools/world-cafe')
  })

  it('shows an entry in its three languages', async () => {
    for (const language of ['en', 'fr', 'es']) {
      const response = await get(`/${language}/tools/world-cafe`)
      expect([language, response.status]).toEqual([language, 200])
      expect(await response.text()).toContain(`<html lang="${language}"`)
    }
  })

  it('sends the front door to the reader’s language', async () => {
    const response = await fetch(new URL('/', worker.url), {
      redirect: 'manual',
      headers: { 'accept-language': 'es-CO' },
    })
    expect([response.status, new URL(response.headers.get('location') ?? '', worker.url).pathname]).toEqual([
      302,
      '/es',
    ])
  })

  it('guards its own answers and the files served before it alike', async () => {
    const page = await get('/en')
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
    for (const response of [
      page,
      await get(stylesheet),
      await get('/library/vocabulary.json'),
      await get('/nowhere'),
    ]) {
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe-')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    }
  })

  it('lets the stylesheet be kept for ever, and its address changes with its content', async () => {
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await (await get('/en')).text())?.[1] ?? ''
    expect(stylesheet).toMatch(/-[0-9A-Z]{8,}\.css$/)
    expect((await get(stylesheet)).headers.get('cache-control')).toContain('immutable')
  })
})
