import type { Pack } from '../../../catalogue/catalogue.ts'
import { type PackedFiles, readPack } from '../../../catalogue/pack.ts'
import { KeepError } from './keep-error.ts'

export interface FetchOptions {
  readonly signal?: AbortSignal
  /** Told how much of it has arrived, from 0 to 1. */
  readonly progress?: (share: number) => void
}

/** Downloads a pack and takes it apart. Throws a `KeepError`, or an `AbortError` when it was stopped. */
export async function fetchPack(pack: Pack, { signal, progress }: FetchOptions = {}): Promise<PackedFiles> {
  const file = await download(pack, signal, progress)
  if ((await hashOf(pack.format, file)) !== pack.version) throw new KeepError('network', 'The pack has other bytes')
  try {
    const whole = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))
    return readPack(await new Response(whole).arrayBuffer())
  } catch (cause) {
    throw new KeepError('network', 'The pack cannot be unpacked', { cause })
  }
}

async function download(
  { path, bytes }: Pack,
  signal: AbortSignal | undefined,
  progress: FetchOptions['progress'],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(bytes)
  let length = 0
  try {
    // Not by way of the browser's own memory: it would hold all of it twice, and what is damaged for good.
    const response = await fetch(path, { cache: 'no-store', ...(signal && { signal }) })
    // A newer build has taken its place.
    if (response.status === 404) throw new KeepError('changed', 'The pack is gone')
    if (!response.ok || response.body === null) throw new KeepError('network', `Status ${response.status}`)
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > bytes) throw new KeepError('network', 'The pack is too long')
      file.set(part.value, length)
      length += part.value.length
      progress?.(length / bytes)
    }
  } catch (cause) {
    if (signal?.aborted || cause instanceof KeepError) throw cause
    throw new KeepError('network', 'The download broke off', { cause })
  }
  if (length < bytes) throw new KeepError('network', 'The pack is cut off')
  return file
}

/** As the build works out the version of a pack: see `hashOf` there. */
async function hashOf(format: string, file: Uint8Array): Promise<string> {
  const end = new Uint8Array(1)
  const input = await new Blob([format, end, new Uint8Array(file), end]).arrayBuffer()
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', input))
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
