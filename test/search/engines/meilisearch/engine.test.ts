import { describe } from 'vitest'
import { openMeilisearch } from '../../../../src/search/engines/meilisearch/engine.ts'
import { createMeilisearchIndexer } from '../../../../src/search/engines/meilisearch/indexer.ts'
import { describeEngine } from '../../engine-contract.ts'
import { needServer, ownIndex, server, whyNot } from './server.ts'

describe.skipIf(server === undefined)(`a real Meilisearch server${whyNot}`, () => {
  const index = ownIndex()
  describeEngine('Meilisearch', async (documents, vocabulary) => {
    const { url, adminKey, client } = needServer()
    await createMeilisearchIndexer({ url, adminKey, index }).replace(documents)
    const { key } = await client.createKey({ actions: ['search'], indexes: [index], expiresAt: null })
    return openMeilisearch({ url, searchKey: key, index, vocabulary, timeoutMs: 10_000 })
  })
})
