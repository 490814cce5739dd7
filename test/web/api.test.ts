import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { FACET_IDS } from '../../src/model/facets.ts'
import { parseQuery } from '../../src/search/query.ts'
import { searchParameters } from '../../src/web/api/parameters.ts'
import { entryAnswer, problemAnswer, searchAnswer, vocabularyAnswer } from '../../src/web/api/schemas.ts'
import { vocabulary } from '../content/invented-library.ts'
import { createSite } from './site.ts'

const site = createSite()

/** An answer of the API, checked strictly against the schema it is documented with. */
async function get<T extends z.ZodObject>(path: string, schema: T): Promise<z.infer<T>> {
  const response = await site.ask(path)
  expect([path, response.status]).toEqual([path, 200])
  return schema.strict().parse(await response.json()) as z.infer<T> // what the schema has just checked
}

async function problem(path: string) {
  const response = await site.ask(path)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return problemAnswer.strict().parse(await response.json())
}

describe('searching', () => {
  it('gives hits with absolute addresses, marks as spans and the reason they were found', async () => {
    const { hits, total, page } = await get('/api/v1/search?q=agotamiento&lang=fr', searchAnswer)
    expect([total, page]).toEqual([hits.length, 1])
    const hit = hits.find(({ slug }) => slug === 'burnout')
    expect(hit).toMatchObject({
      type: 'article',
      language: 'fr',
      title: 'Prévenir l’épuisement',
      url: 'https://library.example.org/fr/articles/burnout',
      topics: expect.arrayContaining(['burnout']),
    })
    expect(hit?.matched).toContainEqual(expect.objectContaining({ field: 'topic', language: 'es', term: 'burnout' }))
  })

  it('gives every facet with counts and what is selected', async () => {
    const { facets } = await get('/api/v1/search?topic=burnout', searchAnswer)
    expect(Object.keys(facets)).toEqual([...FACET_IDS])
    expect(facets.topic).toContainEqual({ value: 'burnout', count: 2, selected: true })
  })

  it('tells when the engine in reserve has answered', async () => {
    const degraded = createSite({ search: (search) => async (query) => ({ ...(await search(query)), degraded: true }) })
    const response = await degraded.ask('/api/v1/search')
    expect(searchAnswer.parse(await response.json()).notices).toEqual([{ code: 'degraded', text: expect.any(String) }])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['topic=burn-out', 'topic', 'burnout'],
    ['colour=red', 'colour', 'lang'],
    ['lang=de', 'lang', 'fr'],
    ['sort=best', 'sort', 'newest'],
    ['page=0', 'page', '1–10000'],
    ['read=de', 'read', 'es'],
  ])('refuses %s and names what is allowed', async (query, parameter, allowed) => {
    const { status, problems = [] } = await problem(`/api/v1/search?${query}`)
    expect(status).toBe(400)
    expect(problems.map((one) => one.parameter)).toEqual([parameter])
    expect(problems[0]?.allowed).toContain(allowed)
  })

  it('names what was probably meant, and lists what is allowed once', async () => {
    const { detail, problems = [] } = await problem('/api/v1/search?topic=burnot')
    expect(detail).toBe('Unexpected value `burnot` of `topic` (near: `burnout`)')
    expect(problems[0]?.allowed).toEqual(vocabulary.topics.map(({ id }) => id))
  })

  it('answers a long list of mistakes shortly', async () => {
    const query = Array.from({ length: 300 }, (_, index) => `topic=x${index}`).join('&')
    const { detail, problems } = await problem(`/api/v1/search?${query}`)
    expect(problems).toHaveLength(20)
    expect(detail).toMatch(/and 280 more$/)
  })

  it('refuses a page beyond the last, so that a program walking the pages comes to an end', async () => {
    const { pages } = await get('/api/v1/search?size=2', searchAnswer)
    expect((await get(`/api/v1/search?size=2&page=${pages}`, searchAnswer)).hits).not.toEqual([])
    const { status, problems = [] } = await problem(`/api/v1/search?size=2&page=${pages + 1}`)
    expect(status).toBe(400)
    expect(problems[0]).toMatchObject({ parameter: 'page', allowed: [`1–${pages}`] })
  })

  it('gives an empty page where nothing is found', async () => {
    expect(await get('/api/v1/search?q=xyzzyplugh', searchAnswer)).toMatchObject({ hits: [], total: 0, page: 1 })
  })

  it('refuses a text that would be cut', async () => {
    expect((await problem(`/api/v1/search?q=${'x'.repeat(301)}`)).status).toBe(400)
  })
})

describe('entries and lists', () => {
  it.each(['article/burnout', 'tool/circle', 'expert/ada', 'organisation/sample-mutual'])(
    'gives %s whole, in every language it has',
    async (path) => {
      const entry = await get(`/api/v1/entries/${path}`, entryAnswer)
      expect(entry.texts.length).toBeGreaterThan(0)
      expect(`${entry.type}/${entry.slug}`).toBe(path)
    },
  )

  it('gives the controlled lists', async () => {
    const lists = await get('/api/v1/vocabulary', vocabularyAnswer)
    expect(lists).toEqual(vocabulary)
  })

  it.each(['/api/v1/entries/tool/none', '/api/v1/entries/tools/circle', '/api/v1/nothing', '/api'])(
    'answers with a problem where there is nothing: %s',
    async (path) => {
      expect(await problem(path)).toMatchObject({ status: 404, code: 'not-found' })
    },
  )

  it.each(['vocabulary', 'openapi.json', 'entries/tool/circle'])('refuses parameters of %s', async (path) => {
    expect(await problem(`/api/v1/${path}?lang=fr`)).toMatchObject({
      status: 400,
      detail: 'Unexpected parameter `lang`, expected none',
    })
  })

  it('follows an entry that has moved', async () => {
    const response = await site.ask('/api/v1/entries/article/la-voz')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/api/v1/entries/article/voz'])
  })
})

describe('reading from anywhere', () => {
  it.each([
    ['an answer', '/api/v1/search'],
    ['a missing entry', '/api/v1/entries/tool/none'],
    ['an unknown parameter', '/api/v1/search?colour=red'],
    ['a broken address', '/api/v1/search?q=%ff'],
    ['an address that is too long', `/api/v1/search?q=${'x'.repeat(10_000)}`],
    ['an untidy address', '/api/v1/search/'],
    ['no such version', '/api/v2/search'],
    ['the feed of a search', '/en/feed'],
  ])('is allowed to every site: %s', async (_, path) => {
    const { headers } = await site.ask(path, { headers: { origin: 'https://elsewhere.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('answers a preflight', async () => {
    const response = await site.ask('/api/v1/search', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS')
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it('may be kept, and an unchanged answer costs a few bytes', async () => {
    const { headers } = await site.ask('/api/v1/vocabulary')
    expect(headers.get('cache-control')).toBe('public, max-age=300')
    const again = await site.ask('/api/v1/vocabulary', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('stays allowed when nothing has changed', async () => {
    for (const path of ['/api/v1/vocabulary', '/en/feed']) {
      const { headers } = await site.ask(path)
      const again = await site.ask(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
      expect([path, again.status, again.headers.get('access-control-allow-origin')]).toEqual([path, 304, '*'])
      expect(again.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    }
  })

  it('is all that can be done', async () => {
    const response = await site.ask('/api/v1/search', { method: 'POST' })
    expect([response.status, response.headers.get('content-type')]).toEqual([405, 'application/problem+json'])
  })
})

describe('the OpenAPI document', () => {
  interface Document {
    openapi: string
    paths: Record<string, { get: { parameters: { name: string; schema: object }[] } }>
    components: { schemas: object }
  }

  const read = async () => (await (await site.ask('/api/v1/openapi.json')).json()) as Document // as OpenAPI has it

  it('names every parameter of a search with the values it takes', async () => {
    const { openapi, paths } = await read()
    expect(openapi).toMatch(/^3\.1\./)
    const parameters = paths['/api/v1/search']?.get.parameters ?? []
    expect(parameters.map(({ name }) => name)).toEqual(['q', ...FACET_IDS, 'read', 'sort', 'page', 'size', 'lang'])
    expect(parameters.find(({ name }) => name === 'availability')?.schema).toMatchObject({
      items: { enum: ['open', 'limited', 'closed'] },
    })
  })

  it('describes answers whose every reference leads somewhere', async () => {
    const document = await read()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    for (const [, name = ''] of references) expect(Object.keys(document.components.schemas)).toContain(name)
  })

  it('describes only addresses that answer', async () => {
    const { paths } = await read()
    for (const path of Object.keys(paths)) {
      const { status } = await site.ask(path.replace('{type}', 'tool').replace('{slug}', 'circle'))
      expect([path, status]).toEqual([path, 200])
    }
  })

  it('has the same parameters as a search on a page', () => {
    const names = Object.keys(searchParameters(vocabulary).shape).filter((name) => name !== 'lang')
    const { problems } = parseQuery(new URLSearchParams([['unknown', '1']]), 'en', vocabulary)
    expect(names).toEqual(problems[0]?.allowed)
  })
})
