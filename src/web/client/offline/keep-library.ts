import type { Pack } from '../../../catalogue/catalogue.ts'
import type { PackedFiles } from '../../../catalogue/pack.ts'
import type { Language } from '../../../model/languages.ts'
import { type FetchOptions, fetchPack } from './fetch-pack.ts'
import { KeepError } from './keep-error.ts'
import { alone, CACHES, deleteUnrecorded, type Kept, writeKept } from './kept.ts'

export interface KeepOptions extends FetchOptions {
  /** Told when all has arrived and is being stored. */
  readonly storing?: () => void
}

/**
 * Puts a library on the device, in the place of an older one of its language. Whole or not at all: until the last
 * file is stored, the older one stays as it is. Throws a `KeepError`, or an `AbortError` when it was stopped.
 */
export async function keepLibrary(language: Language, pack: Pack, options: KeepOptions = {}): Promise<Kept> {
  return alone(async () => {
    await checkRoom(pack)
    const files = await fetchPack(pack, options)
    options.storing?.()
    const kept = { language, pack, cache: CACHES.library(language, pack.version, Date.now()), date: today() }
    try {
      await store(kept.cache, files)
      options.signal?.throwIfAborted()
      await writeKept(kept)
    } catch (cause) {
      await deleteUnrecorded()
      if (options.signal?.aborted) throw cause
      throw new KeepError(isFull(cause) ? 'full' : 'refused', 'The library cannot be stored', { cause })
    }
    await deleteUnrecorded()
    return kept
  })
}

/** Tells before the download what the browser would say after it. Its figures are estimates, so it has the last word. */
async function checkRoom({ unpackedBytes }: Pack): Promise<void> {
  const room = await freeRoom()
  if (room !== undefined && room < unpackedBytes) throw new KeepError('full', `There is room for ${room} bytes`)
}

/** The bytes the browser would still store for the site, about; undefined when it does not say. */
export async function freeRoom(): Promise<number | undefined> {
  if (!('estimate' in navigator.storage)) return undefined
  const { quota, usage } = await navigator.storage.estimate()
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage)
}

async function store(name: string, files: PackedFiles): Promise<void> {
  const cache = await caches.open(name)
  for (const [path, bytes] of files) {
    const headers = { 'content-type': contentType(path) }
    await cache.put(`/library/${path}`, new Response(bytes, { headers }))
  }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

function contentType(path: string): string {
  return CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}

function isFull(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'QuotaExceededError'
}

/** As the reader's own clock says. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
