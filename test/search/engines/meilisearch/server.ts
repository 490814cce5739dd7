import { Meilisearch } from 'meilisearch'
import { afterAll } from 'vitest'

const { MEILI_URL, MEILI_MASTER_KEY, MEILI_ADMIN_KEY } = process.env
const key = MEILI_MASTER_KEY || MEILI_ADMIN_KEY

/** A real server to test with, when the environment names one. */
export const server = MEILI_URL && key ? { url: MEILI_URL, adminKey: key } : undefined

/** Added to the name of tests that are skipped, so that a report says why. */
export const whyNot = server === undefined ? ' (skipped: set MEILI_URL and MEILI_MASTER_KEY to run it)' : ''

/** The server; only for tests that `describe.skipIf(server === undefined)` guards. */
export function needServer(): { readonly url: string; readonly adminKey: string; readonly client: Meilisearch } {
  if (server === undefined) throw new Error('No Meilisearch server to test with')
  return { ...server, client: new Meilisearch({ host: server.url, apiKey: server.adminKey }) }
}

/** A name of an index that no other run uses; what stands under it is removed after the tests of the file. */
export function ownIndex(): string {
  const name = `mosaic-test-${process.pid}-${Math.random().toString(36).slice(2)}`
  afterAll(async () => {
    if (server === undefined) return
    const { client } = needServer()
    for (const uid of [name, `${name}-filling`]) await client.deleteIndex(uid).waitTask()
    const { results } = await client.getKeys({ limit: 1_000 })
    for (const { uid, indexes } of results) if (indexes.includes(name)) await client.deleteKey(uid)
  })
  return name
}
