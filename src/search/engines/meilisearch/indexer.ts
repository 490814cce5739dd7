// Fills the server's index. Readers never meet half a library: everything goes into a second index, which takes
// the place of the first in one step once it is whole.
import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { MosaicError } from '../../../model/errors.ts'
import type { SearchDocument } from '../../document.ts'
import type { SearchIndexer } from '../../engine.ts'
import { verifyCounts } from './counts.ts'
import { unavailable } from './failure.ts'
import { familiesOf } from './families.ts'
import { toRecord } from './record.ts'
import { indexSettings } from './settings.ts'
import { runTask, succeeded } from './tasks.ts'

export interface IndexerOptions {
  readonly url: string
  /** A key that may write: for scripts alone. */
  readonly adminKey: string
  /** The name of the index readers search. */
  readonly index: string
  /** Stops the run; what it began is removed. */
  readonly signal?: AbortSignal
  /** Removes what an earlier run left behind, even when it may still be at work. */
  readonly takeOver?: boolean
  /** Told of each step as it begins. */
  readonly say?: (step: string) => void
}

const REQUEST_TIMEOUT_MS = 60_000
const BATCH_CHARACTERS = 2_000_000
/** An unfinished index that was last written to longer ago was left by a run that ended. */
const ABANDONED_AFTER_MS = 15 * 60_000

/**
 * The indexer of a server. `replace` throws a `MosaicError` whose message says what happened and what it means for
 * the index readers search: as it was, unless the message says otherwise.
 */
export function createMeilisearchIndexer(options: IndexerOptions): SearchIndexer {
  const run: Run = {
    say: () => {},
    ...options,
    client: new Meilisearch({ host: options.url, apiKey: options.adminKey, timeout: REQUEST_TIMEOUT_MS }),
    filling: `${options.index}-filling`,
  }
  return {
    async replace(documents, progress) {
      await claim(run).catch((cause: unknown) => nothingReplaced(run, cause))
      try {
        await fill(run, documents, progress)
        await putInPlace(run)
      } catch (cause) {
        if (cause instanceof ExchangeUnknown) throw cause
        nothingReplaced(run, cause, await removeFilling(run))
      }
      await removeOld(run)
    },
  }
}

interface Run extends IndexerOptions {
  readonly client: Meilisearch
  /** The index being filled. Its name is fixed, so that two runs cannot fill at the same time. */
  readonly filling: string
  readonly say: (step: string) => void
}

/** Makes the second index, which the server grants to one run at a time. */
async function claim(run: Run): Promise<void> {
  const { client, filling, signal, say } = run
  const create = () => runTask(client, client.createIndex(filling, { primaryKey: 'id' }), signal)
  const first = await create()
  if (first.error?.code === 'index_already_exists') {
    await refuseWhileFilled(run)
    say(`Removing \`${filling}\`, left by an earlier run`)
    succeeded(await runTask(client, client.deleteIndex(filling), signal))
    succeeded(await create())
  } else succeeded(first)
}

async function refuseWhileFilled({ client, filling, takeOver }: Run): Promise<void> {
  const { updatedAt } = await client.getRawIndex(filling)
  const idleMs = Date.now() - new Date(updatedAt).getTime()
  if (takeOver === true || idleMs >= ABANDONED_AFTER_MS) return
  const seconds = Math.max(0, Math.round(idleMs / 1000))
  throw new MosaicError(
    'unavailable',
    `Another run is filling \`${filling}\`, last written to ${seconds} s ago: wait for it, or take over if you know that it has ended`,
  )
}

type Progress = ((done: number, total: number) => void) | undefined

async function fill(run: Run, documents: readonly SearchDocument[], progress: Progress): Promise<void> {
  const { client, filling, signal, say } = run
  const index = client.index(filling)
  say('Writing the settings')
  succeeded(await runTask(client, index.updateSettings(indexSettings(familiesOf(documents))), signal))
  say(`Sending ${documents.length} documents`)
  const tasks = []
  for (const batch of inBatches(documents)) {
    signal?.throwIfAborted()
    tasks.push({ task: await index.addDocuments(batch.map(toRecord)), size: batch.length })
  }
  let written = 0
  for (const { task, size } of tasks) {
    succeeded(await runTask(client, task, signal))
    written += size
    progress?.(written, documents.length)
  }
  say('Counting what was written')
  await verifyCounts(client, filling, documents)
}

function inBatches(documents: readonly SearchDocument[]): SearchDocument[][] {
  const batches: SearchDocument[][] = []
  let characters = Number.POSITIVE_INFINITY
  for (const document of documents) {
    const own = JSON.stringify(document).length
    if (characters + own > BATCH_CHARACTERS) {
      batches.push([])
      characters = 0
    }
    batches.at(-1)?.push(document)
    characters += own
  }
  return batches
}

/** The exchange was asked for, and the server fell silent: it may have taken place or not. */
class ExchangeUnknown extends MosaicError {}

/** Exchanges the two indexes in one step; the first time there is nothing to exchange with, so it is renamed. */
async function putInPlace({ client, index, filling, signal, say }: Run): Promise<void> {
  const exists = await hasIndex(client, index)
  say(exists ? `Exchanging \`${filling}\` and \`${index}\`` : `Naming it \`${index}\``)
  // The last moment to stop: what follows cannot be taken back.
  signal?.throwIfAborted()
  const exchange = { indexes: [filling, index] satisfies [string, string], rename: !exists }
  const task = await runTask(client, client.swapIndexes([exchange])).catch((cause: unknown) => {
    if (cause instanceof MeilisearchApiError) throw cause
    const words = `The new library is whole, but the server fell silent while \`${index}\` was exchanged with \`${filling}\`: see which of the two is the new one, or run again.`
    throw new ExchangeUnknown('unavailable', words, { cause })
  })
  succeeded(task)
}

async function hasIndex(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index)
    return true
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return false
    throw error
  }
}

/** After the exchange the old library stands under the second name. */
async function removeOld({ client, index, filling }: Run): Promise<void> {
  await removeIndex(client, filling).catch((cause: unknown) => {
    const words = `The new library is in \`${index}\`, but the old one could not be removed from \`${filling}\`. ${reason(cause)}.`
    throw new MosaicError('unavailable', words, { cause })
  })
}

/** Removes the half-filled index; says so when even that fails. */
async function removeFilling({ client, filling }: Run): Promise<string> {
  return removeIndex(client, filling).then(
    () => '',
    () => ` The half-filled index \`${filling}\` could not be removed; a later run will.`,
  )
}

async function removeIndex(client: Meilisearch, index: string): Promise<void> {
  const task = await runTask(client, client.deleteIndex(index))
  if (task.error?.code !== 'index_not_found') succeeded(task)
}

function nothingReplaced({ index, signal }: Run, cause: unknown, more = ''): never {
  const why = signal?.aborted === true ? 'The run was stopped' : reason(cause)
  const words = `${why}. Nothing was replaced: the index \`${index}\` is as it was.${more}`
  throw new MosaicError('unavailable', words, { cause })
}

function reason(cause: unknown): string {
  return cause instanceof MosaicError ? cause.message : unavailable(cause).message
}
