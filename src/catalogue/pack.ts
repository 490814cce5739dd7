// A pack: the library's files for one language in one file, for readers who keep them on their device.
import { MosaicError } from '../model/errors.ts'

/** Files by their path in the library, such as `entries/articles/burnout.json`. */
export type PackedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

const HEAD_BYTES = 4

/**
 * Puts files one after another, behind a list of their paths and lengths that the first four bytes give the length
 * of. It is compressed by whoever stores it: only then is its size what travels.
 */
export function writePack(files: PackedFiles): Uint8Array<ArrayBuffer> {
  const list = new TextEncoder().encode(JSON.stringify([...files].map(([path, bytes]) => [path, bytes.length])))
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, HEAD_BYTES + list.length)
  const pack = new Uint8Array(size)
  new DataView(pack.buffer).setUint32(0, list.length, true)
  pack.set(list, HEAD_BYTES)
  let at = HEAD_BYTES + list.length
  for (const bytes of files.values()) {
    pack.set(bytes, at)
    at += bytes.length
  }
  return pack
}

/** Takes a pack apart. Throws `unavailable` when it is not whole. */
export function readPack(pack: ArrayBuffer): PackedFiles {
  const list = readList(pack)
  let at = list.end
  const files = list.rows.map(([path, length]) => {
    if (at + length > pack.byteLength) throw damaged()
    const bytes = new Uint8Array(pack, at, length)
    at += length
    return [path, bytes] as const
  })
  if (at !== pack.byteLength) throw damaged()
  return new Map(files)
}

function readList(pack: ArrayBuffer): { readonly rows: readonly (readonly [string, number])[]; readonly end: number } {
  try {
    const end = HEAD_BYTES + new DataView(pack).getUint32(0, true)
    const text = new TextDecoder().decode(new Uint8Array(pack, HEAD_BYTES, end - HEAD_BYTES))
    return { rows: JSON.parse(text) as [string, number][], end } // as `writePack` has written it
  } catch (cause) {
    throw damaged(cause)
  }
}

function damaged(cause?: unknown): MosaicError {
  return new MosaicError('unavailable', 'The pack is damaged or cut off', { cause })
}
