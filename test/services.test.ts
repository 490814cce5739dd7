import { afterEach, expect, it, vi } from 'vitest'
import { LIBRARY_FILES } from '../src/catalogue/catalogue.ts'
import { type Config, readConfig } from '../src/config.ts'
import { write } from '../src/search/engines/embedded/write.ts'
import { createServices } from '../src/services.ts'
import { addresses, ask } from './search/ask.ts'
import { json, startStub } from './search/engines/meilisearch/stub-server.ts'
import { sampleDocuments } from './search/sample-documents.ts'
import { sampleVocabulary } from './search/sample-vocabulary.ts'

afterEach(() => vi.restoreAllMocks())

type Content = string | Uint8Array<ArrayBuffer>

/** The files of a built library, as the Worker's assets give them. */
function builtLibrary(): Map<string, Content> {
  const files = new Map<string, Content>([[LIBRARY_FILES.vocabulary, JSON.stringify(sampleVocabulary)]])
  for (const [name, bytes] of write(sampleDocuments))
    files.set(`${LIBRARY_FILES.search}/${name}`, new Uint8Array(bytes))
  return files
}

function assets(files: ReadonlyMap<string, Content>) {
  const fetch = async (request: Request | string): Promise<Response> => {
    const path = new URL(typeof request === 'string' ? request : request.url).pathname.replace('/library/', '')
    const file = files.get(path)
    return file === undefined ? new Response('', { status: 404 }) : new Response(file)
  }
  return { ASSETS: { fetch } }
}

const SITE = {
  stylesheet: '/assets/site-1.css',
  sheets: { home: '/assets/home-1.css' },
  scripts: { site: '/assets/site-1.js' },
  packs: {},
  home: {},
  pictures: true,
}
const embedded: Config = readConfig({})
const withServer = (url: string): Config =>
  readConfig({ SEARCH_ENGINE: 'meilisearch', MEILI_URL: url, MEILI_SEARCH_KEY: 'search-only' })

it('searches the built library without any server', async () => {
  const { search } = createServices(embedded, assets(builtLibrary()), SITE)
  const { results, degraded } = await search(ask('millet'))
  expect(addresses(results)).toEqual(['articles/school-meals'])
  expect(degraded).toBe(false)
})

it('gives pages the settings they show, and no key', () => {
  const { config } = createServices(withServer('http://127.0.0.1:7700'), assets(new Map()), SITE)
  expect(config).toEqual({
    instanceName: 'Mosaic',
    logo: 'mosaic',
    theme: undefined,
    siteAddress: undefined,
    reportAddress: undefined,
    ...SITE,
  })
})

it('searches the built library when the server is down, says so, and logs no words of the reader', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { url, stop } = await startStub(() => {})
  await stop()
  const { search } = createServices(withServer(url), assets(builtLibrary()), SITE)
  const { results, degraded } = await search(ask('millet'))
  expect(addresses(results)).toEqual(['articles/school-meals'])
  expect(degraded).toBe(true)
  expect(log.mock.calls).toHaveLength(1)
  const line = String(log.mock.calls[0]?.[0])
  expect(JSON.parse(line)).toMatchObject({
    event: 'search-fell-back',
    reasons: expect.arrayContaining(['The search server cannot be reached', 'Error ECONNREFUSED']),
  })
  expect(line).not.toContain('millet')
})

it('stops asking a server that fails, after two failures', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let asked = 0
  const { url, stop } = await startStub((_, response) => {
    asked += 1
    json(response, { message: 'no', code: 'internal' }, 500)
  })
  const { search } = createServices(withServer(url), assets(builtLibrary()), SITE)
  for (let time = 0; time < 5; time++) expect((await search(ask('millet'))).degraded).toBe(true)
  await stop()
  expect(asked).toBe(2)
})

it('is unavailable when the server is down and the library has no index', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const files = new Map([[LIBRARY_FILES.vocabulary, JSON.stringify(sampleVocabulary)]])
  const { url, stop } = await startStub(() => {})
  await stop()
  const { search } = createServices(withServer(url), assets(files), SITE)
  await expect(search(ask('millet'))).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('is it built?'),
  })
})

it('still serves the catalogue when the search cannot answer', async () => {
  const { catalogue } = createServices(
    embedded,
    assets(new Map([[LIBRARY_FILES.vocabulary, JSON.stringify(sampleVocabulary)]])),
    SITE,
  )
  expect(await catalogue.vocabulary()).toEqual(sampleVocabulary)
  expect(await catalogue.find({ type: 'tool', slug: 'unknown' })).toBeUndefined()
})
