// Both engines over the real library: the same sets, and much the same first page.
import { beforeAll, describe, expect, it } from 'vitest'
import { FACETS, type FacetId } from '../../src/model/facets.ts'
import type { Results, SearchEngine } from '../../src/search/engine.ts'
import { openMeilisearch } from '../../src/search/engines/meilisearch/engine.ts'
import { createMeilisearchIndexer } from '../../src/search/engines/meilisearch/indexer.ts'
import { makeSearchKey } from '../../src/search/engines/meilisearch/search-key.ts'
import type { Query } from '../../src/search/query.ts'
import { vocabulary } from '../content/invented-library.ts'
import { addresses, ask } from './ask.ts'
import { needServer, ownIndex, server, whyNot } from './engines/meilisearch/server.ts'
import { judgements, ndcg, realDocuments, realEngine } from './real-library.ts'

const answered = judgements.filter(({ entries }) => Object.keys(entries).length > 0)

describe.skipIf(server === undefined)(`the two engines${whyNot}`, () => {
  const index = ownIndex()
  const embedded = realEngine()
  let meilisearch: SearchEngine
  beforeAll(async () => {
    const { url, adminKey } = needServer()
    await createMeilisearchIndexer({ url, adminKey, index }).replace(realDocuments)
    const searchKey = await makeSearchKey({ url, adminKey, index })
    meilisearch = openMeilisearch({ url, searchKey, index, readVocabulary: async () => vocabulary, timeoutMs: 10_000 })
  }, 120_000)

  const both = (query: Query): Promise<[Results, Results]> =>
    Promise.all([embedded.search(query), meilisearch.search(query)])

  it('find the same entries, in the same order, for every value of every facet', async () => {
    for (const { id } of FACETS) {
      const [{ facets }] = await both(ask('', { size: 1 }))
      for (const { value } of facets[id].filter(({ count }) => count > 0)) {
        const chosen: Partial<Record<FacetId, readonly string[]>> = { [id]: [value] }
        const [own, other] = await both(ask('', { facets: chosen, size: 50 }))
        expect(addresses(other), `${id}=${value}`).toEqual(addresses(own))
        expect(other.facets, `${id}=${value}`).toEqual(own.facets)
      }
    }
  }, 120_000)

  it('share eight of ten entries of the first page of judged queries', async () => {
    const rows: { query: string; share: number }[] = []
    for (const { query, language } of answered) {
      const [own, other] = (await both(ask(query, { language }))).map(addresses)
      const most = Math.min(10, own?.length ?? 0, other?.length ?? 0)
      if (most > 0) rows.push({ query, share: (own ?? []).filter((one) => other?.includes(one)).length / most })
    }
    const mean = rows.reduce((sum, { share }) => sum + share, 0) / rows.length
    const worst = rows.toSorted((a, b) => a.share - b.share).slice(0, 20)
    expect(mean, JSON.stringify(worst)).toBeGreaterThanOrEqual(0.8)
  }, 120_000)

  it('both put first what readers look for', async () => {
    const rows: { query: string; score: number }[] = []
    for (const { query, language, entries } of answered) {
      const found = addresses(await meilisearch.search(ask(query, { language })))
      rows.push({ query, score: ndcg(found, entries) })
    }
    const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length
    const worst = rows.toSorted((a, b) => a.score - b.score).slice(0, 20)
    // 0.883 with 1.50; buckets rank a little less well than scores do.
    expect(mean, JSON.stringify(worst)).toBeGreaterThanOrEqual(0.87)
  }, 120_000)
})
