import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MosaicError } from '../../../../src/model/errors.ts'
import type { SearchDocument } from '../../../../src/search/document.ts'
import { createMeilisearchIndexer, type IndexerOptions } from '../../../../src/search/engines/meilisearch/indexer.ts'
import { sampleDocuments } from '../../sample-documents.ts'
import { startFaultyProxy } from './faulty-proxy.ts'
import { needServer, ownIndex, server, whyNot } from './server.ts'

const [first, ...others] = sampleDocuments
const oldLibrary = sampleDocuments.slice(0, 3)

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

describe.skipIf(server === undefined)(`filling a real Meilisearch server${whyNot}`, () => {
  const index = ownIndex()
  const replace = (documents: readonly SearchDocument[], more: Partial<IndexerOptions> = {}): Promise<void> => {
    const { url, adminKey } = needServer()
    return createMeilisearchIndexer({ url, adminKey, index, ...more }).replace(documents)
  }
  const failureOf = async (run: Promise<void>): Promise<string> => {
    const failure = await run.catch((error: unknown) => error)
    if (!(failure instanceof MosaicError)) throw failure ?? new Error('It did not fail')
    return failure.message
  }
  const live = async (): Promise<number> => (await needServer().client.index(index).getStats()).numberOfDocuments
  const names = async (): Promise<string[]> => {
    const { results } = await needServer().client.getRawIndexes({ limit: 1_000 })
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(index))
  }
  /** The server behind a proxy that fails the requests chosen. */
  const faulty = async (fails: (method: string, path: string) => boolean): Promise<string> => {
    const { url, stop } = await startFaultyProxy(needServer().url, fails)
    stops.push(stop)
    return url
  }

  beforeEach(() => replace(oldLibrary), 30_000)

  it('puts a new library in the place of the old one, and leaves nothing else', async () => {
    const done: number[] = []
    const { url, adminKey } = needServer()
    const indexer = createMeilisearchIndexer({ url, adminKey, index })
    await indexer.replace(sampleDocuments, (count, total) => done.push(count / total))
    expect(await live()).toBe(sampleDocuments.length)
    expect(await names()).toEqual([index])
    expect(done.at(-1)).toBe(1)
  })

  it('begins a library where there was none', async () => {
    await needServer().client.deleteIndex(index).waitTask()
    await replace(sampleDocuments)
    expect(await live()).toBe(sampleDocuments.length)
    expect(await names()).toEqual([index])
  })

  it('takes an empty library for a library', async () => {
    await replace([])
    expect(await live()).toBe(0)
  })

  it.each([
    ['the settings cannot be sent', (_: string, path: string) => path.endsWith('/settings')],
    ['documents cannot be sent', (method: string, path: string) => method === 'POST' && path.endsWith('/documents')],
    ['the count cannot be read', (_: string, path: string) => path.endsWith('/search')],
    ['the live index cannot be looked at', (method: string, path: string) => method === 'GET' && path.endsWith(index)],
    ['the exchange is refused', (_: string, path: string) => path === '/swap-indexes'],
  ])('leaves the live index as it was when %s', async (_, fails) => {
    const message = await failureOf(replace(sampleDocuments, { url: await faulty(fails) }))
    expect(message).toBe(
      `The search server refused: internal. Nothing was replaced: the index \`${index}\` is as it was.`,
    )
    expect(await live()).toBe(oldLibrary.length)
    expect(await names()).toEqual([index])
  })

  it('leaves the live index as it was when the server refuses a document', async () => {
    const wrong = others.map((document) => ({ ...document, ref: { ...document.ref, slug: 'école !' } }))
    expect(await failureOf(replace(wrong))).toContain('could not carry out documentAdditionOrUpdate')
    expect(await live()).toBe(oldLibrary.length)
    expect(await names()).toEqual([index])
  })

  it('counts what was written before it is shown: two entries under one address are too few', async () => {
    if (first === undefined) throw new Error('The sample has documents')
    const message = await failureOf(replace([...sampleDocuments, first]))
    expect(message).toContain(`${sampleDocuments.length} of ${sampleDocuments.length + 1} in all`)
    expect(await live()).toBe(oldLibrary.length)
  })

  it('says what is left when even the half-filled index cannot be removed', async () => {
    const url = await faulty((method, path) => method === 'DELETE' || path.endsWith('/documents'))
    expect(await failureOf(replace(sampleDocuments, { url }))).toMatch(
      /half-filled index `.*-filling` could not be removed/,
    )
    expect(await live()).toBe(oldLibrary.length)
    await replace(sampleDocuments, { takeOver: true })
    expect(await names()).toEqual([index])
  })

  it('says that the new library is there when only the old one cannot be removed', async () => {
    const url = await faulty((method) => method === 'DELETE')
    expect(await failureOf(replace(sampleDocuments, { url }))).toContain(`The new library is in \`${index}\``)
    expect(await live()).toBe(sampleDocuments.length)
    await replace(sampleDocuments, { takeOver: true })
  })

  it('refuses to fill while another run does, and touches nothing', async () => {
    await needServer().client.createIndex(`${index}-filling`, { primaryKey: 'id' }).waitTask()
    expect(await failureOf(replace(sampleDocuments))).toContain('Another run is filling')
    expect(await names()).toEqual([index, `${index}-filling`])
    await replace(sampleDocuments, { takeOver: true })
    expect(await live()).toBe(sampleDocuments.length)
    expect(await names()).toEqual([index])
  })

  it('cleans up when it is stopped half-way', async () => {
    const stop = new AbortController()
    const say = (step: string): void => {
      if (step.startsWith('Sending')) stop.abort()
    }
    expect(await failureOf(replace(sampleDocuments, { signal: stop.signal, say }))).toMatch(
      /^The run was stopped\. Nothing/,
    )
    expect(await live()).toBe(oldLibrary.length)
    expect(await names()).toEqual([index])
  })

  it('refuses a key that may not write', async () => {
    expect(await failureOf(replace(sampleDocuments, { adminKey: 'wrong' }))).toMatch(
      /^The search server refused: invalid_api_key\. Nothing was replaced/,
    )
  })
})

it('says that a server cannot be reached', async () => {
  const { url, stop } = await startFaultyProxy('http://127.0.0.1:1', () => true)
  await stop()
  const indexer = createMeilisearchIndexer({ url, adminKey: 'key', index: 'mosaic' })
  await expect(indexer.replace(sampleDocuments)).rejects.toThrow(
    'The search server cannot be reached. Nothing was replaced: the index `mosaic` is as it was.',
  )
})
