import { LIST_IDS, type Vocabulary } from '../../src/model/vocabulary.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { SearchEngine } from '../../src/search/engine.ts'
import { openEmbedded } from '../../src/search/engines/embedded/read.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { openMeilisearch } from '../../src/search/engines/meilisearch/engine.ts'
import { createMeilisearchIndexer } from '../../src/search/engines/meilisearch/indexer.ts'
import { makeSearchKey } from '../../src/search/engines/meilisearch/search-key.ts'
import { fail } from '../run-script.ts'

export const ENGINES = ['embedded', 'meilisearch'] as const
export type EngineName = (typeof ENGINES)[number]

// The facets that collections have take no labels from the vocabulary. Every list is there, empty.
const vocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, []])) as unknown as Vocabulary

/** Beside the library's own index, which stays as it is. */
const EVAL_INDEX = 'mosaic-eval'

/** An engine that holds exactly the documents, as the site would open it. */
export async function engineOver(name: EngineName, documents: readonly SearchDocument[]): Promise<SearchEngine> {
  if (name === 'meilisearch') return meilisearchOver(documents)
  const files = write(documents)
  const readFile = async (file: string): Promise<ArrayBuffer> => new Uint8Array(files.get(file) ?? []).buffer
  return openEmbedded(readFile, async () => vocabulary)
}

async function meilisearchOver(documents: readonly SearchDocument[]): Promise<SearchEngine> {
  const { MEILI_URL: url = '', MEILI_ADMIN_KEY: adminKey = '' } = process.env
  if (url === '' || adminKey === '') fail('MEILI_URL and MEILI_ADMIN_KEY are needed for --engine meilisearch')
  await createMeilisearchIndexer({ url, adminKey, index: EVAL_INDEX }).replace(documents)
  const searchKey = await makeSearchKey({ url, adminKey, index: EVAL_INDEX })
  const timeoutMs = 60_000 // What is measured is the order of results.
  return openMeilisearch({ url, searchKey, index: EVAL_INDEX, readVocabulary: async () => vocabulary, timeoutMs })
}
