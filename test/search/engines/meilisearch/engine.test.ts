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

    it('finds entries that have any of the words when none has all, and says what each met', async () => {
      const results = await engine.search(ask('meeting millet'))
      expect(addresses(results)).toEqual(expect.arrayContaining(['articles/school-meals', 'experts/mei-tanaka']))
      expect(new Set(results.hits.flatMap(({ matched }) => matched.map((match) => match.query)))).toEqual(
        new Set(['meeting', 'millet']),
      )
      expect(results.hits.every(({ matched }) => matched.length > 0)).toBe(true)
    })

    it('counts, sorts and turns pages of those as of any others', async () => {
      const words = 'meeting millet'
      const all = await engine.search(ask(words, { size: 50 }))
      expect(all.hits.length).toBe(all.total)
      const sum = (list: readonly { count: number }[]): number => list.reduce((total, { count }) => total + count, 0)
      expect(sum(all.facets.type)).toBe(all.total)
      const articles = await engine.search(ask(words, { size: 50, facets: { type: ['article'] } }))
      expect(articles.total).toBe(all.facets.type.find(({ value }) => value === 'article')?.count)
      expect(articles.facets.type.map(({ count }) => count)).toEqual(all.facets.type.map(({ count }) => count))
      const read = await engine.search(ask(words, { size: 50, read: ['es'] }))
      expect(read.total + read.folded).toBe(all.total)
      const newest = await engine.search(ask(words, { size: 50, sort: 'newest' }))
      const dates = newest.hits.map(({ published }) => published)
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(addresses(newest).toSorted()).toEqual(addresses(all).toSorted())
      const pages = await Promise.all([1, 2, 99].map((page) => engine.search(ask(words, { size: 1, page }))))
      expect(pages.map((page) => addresses(page)[0])).toEqual([
        addresses(all)[0],
        addresses(all)[1],
        addresses(all).at(-1),
      ])
    })

    it('keeps quoted and forbidden words binding when no entry has all others', async () => {
      expect(addresses(await engine.search(ask('millet meeting -farms')))).not.toContain('articles/school-meals')
      const quoted = await engine.search(ask('millet fishbowl "open question"'))
      expect(quoted.total).toBe(0)
    })

    it('reads more words than the server does at once', async () => {
      const results = await engine.search(
        ask('meals farms beans millet vegetables local school warm lunch children fishbowl'),
      )
      expect(addresses(results)).toEqual(expect.arrayContaining(['articles/school-meals', 'tools/fishbowl']))
      expect(addresses(results)[0]).toBe('articles/school-meals')
      expect(results.unused).toBeUndefined()
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
