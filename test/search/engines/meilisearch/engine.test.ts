import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine } from '../../../../src/search/engine.ts'
import { openMeilisearch } from '../../../../src/search/engines/meilisearch/engine.ts'
import { createMeilisearchIndexer } from '../../../../src/search/engines/meilisearch/indexer.ts'
import { makeSearchKey } from '../../../../src/search/engines/meilisearch/search-key.ts'
import { addresses, ask, marked, plain } from '../../ask.ts'
import { describeEngine } from '../../engine-contract.ts'
import { sampleDocuments } from '../../sample-documents.ts'
import { sampleVocabulary } from '../../sample-vocabulary.ts'
import { needServer, ownIndex, server, whyNot } from './server.ts'

describe.skipIf(server === undefined)(`a real Meilisearch server${whyNot}`, () => {
  const index = ownIndex()
  let engine: SearchEngine
  let searchKey: string

  beforeAll(async () => {
    const { url, adminKey } = needServer()
    await createMeilisearchIndexer({ url, adminKey, index }).replace(sampleDocuments)
    searchKey = await makeSearchKey({ url, adminKey, index })
    engine = openMeilisearch({ url, searchKey, index, readVocabulary: async () => sampleVocabulary, timeoutMs: 10_000 })
  }, 60_000)

  describeEngine('Meilisearch', async () => engine)

  describe('beyond the contract', () => {
    it('finds a form of a word that the library does not hold, marks it and says what was met', async () => {
      const results = await engine.search(ask('vacunarse', { language: 'es' }))
      const hit = results.hits[0]
      expect(hit?.ref.slug).toBe('school-vaccines')
      expect(hit?.matched[0]?.query).toBe('vacunarse')
      expect(hit?.matched[0]?.found).toMatch(/^vacun/i)
      expect(marked([...(hit?.title ?? []), ...(hit?.excerpt ?? [])]).join()).toMatch(/vacun/i)
    })

    it('gives up words that no entry has, and says which', async () => {
      const results = await engine.search(ask('xylophonist millet'))
      expect(addresses(results)).toEqual(['articles/school-meals'])
      expect(results.unused).toEqual(['xylophonist'])
    })

    it('gives up the more frequent word when no entry has both', async () => {
      expect(addresses(await engine.search(ask('meeting millet')))).toEqual(['articles/school-meals'])
    })

    it('reads ten words, and says which it did not read', async () => {
      const results = await engine.search(
        ask('meals farms beans millet vegetables local school warm lunch children fishbowl'),
      )
      expect(results.unused).toEqual(['fishbowl'])
    })

    it('does not change what the words mean when something is chosen', async () => {
      const all = await engine.search(ask('open question'))
      const chosen = await engine.search(ask('open question', { facets: { type: ['organisation'] } }))
      expect(chosen.total).toBe(0)
      expect(chosen.facets.type.map(({ count }) => count)).toEqual(all.facets.type.map(({ count }) => count))
    })

    it('gives excerpts of a passage, cut where the body goes on', async () => {
      const hit = (await engine.search(ask('millet'))).hits[0]
      expect(plain(hit?.excerpt ?? []).split(' ').length).toBeLessThan(60)
      expect(plain(hit?.excerpt ?? [])).not.toMatch(/[\uE000\uE001\n]/)
    })

    it.each(['x"] OR facets.type IN ["tool', "it's", 'back\\', '\\"', '', '\n', '__proto__'])(
      'finds nothing by the value %j, which no entry has',
      async (value) => {
        const results = await engine.search(ask('', { facets: { topic: [value] } }))
        expect(results.total).toBe(0)
        expect(results.facets.topic).toContainEqual({ value, count: 0, selected: true })
      },
    )
  })

  describe('the key of the Worker', () => {
    it('searches the index and can do nothing else', async () => {
      const { url } = needServer()
      const request = (path: string, init?: RequestInit): Promise<Response> =>
        fetch(`${url}${path}`, {
          ...init,
          headers: { authorization: `Bearer ${searchKey}`, 'content-type': 'application/json' },
        })
      expect((await request(`/indexes/${index}/search`, { method: 'POST', body: '{}' })).status).toBe(200)
      const refused = await Promise.all([
        request(`/indexes/${index}/documents`),
        request(`/indexes/${index}/documents`, { method: 'POST', body: '[{"id":"x"}]' }),
        request(`/indexes/${index}-filling/search`, { method: 'POST', body: '{}' }),
        request(`/indexes/${index}`, { method: 'DELETE' }),
        request('/keys'),
      ])
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    })

    it('is the same one when it is asked for again', async () => {
      const { url, adminKey } = needServer()
      expect(await makeSearchKey({ url, adminKey, index })).toBe(searchKey)
    })
  })
})
