import { type Key, type KeyCreation, Meilisearch } from 'meilisearch'
import { unavailable } from './failure.ts'

export interface SearchKeyOptions {
  readonly url: string
  readonly adminKey: string
  readonly index: string
}

const DESCRIPTION = 'Mosaic: searches one index and nothing else'
const TIMEOUT_MS = 10_000

/** A key for the Worker that may search the index and nothing else: the one made before, or else a new one. */
export async function makeSearchKey({ url, adminKey, index }: SearchKeyOptions): Promise<string> {
  const client = new Meilisearch({ host: url, apiKey: adminKey, timeout: TIMEOUT_MS })
  try {
    const { results } = await client.getKeys({ limit: 1_000 })
    const made = results.find((key) => isFor(key, index))
    return (made ?? (await client.createKey(wanted(index)))).key
  } catch (cause) {
    throw unavailable(cause)
  }
}

/** What is sent to the server for such a key. */
function wanted(index: string): KeyCreation {
  return { description: DESCRIPTION, actions: ['search'], indexes: [index], expiresAt: null }
}

function isFor(key: Key, index: string): boolean {
  return key.description === DESCRIPTION && key.actions.join() === 'search' && key.indexes.join() === index
}
