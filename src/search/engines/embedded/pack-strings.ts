// Many strings in few bytes, read in place: each says how much of its beginning it shares with the one before, and
// every sixteenth is whole, so that any can be found without reading all.
import { byteWriter } from './bytes.ts'

/** Strings from one whole string to the next. */
export const BLOCK = 16
/** Says that the head of a string does not fit into one byte. */
export const LONG_HEAD = 255

export interface PackedStrings {
  readonly bytes: Uint8Array
  /** Where each block begins. */
  readonly blocks: Uint32Array
  readonly count: number
}

/** Packs strings in the order given. To be searched they must be sorted by `byteOrder`. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const encoder = new TextEncoder()
  const bytes = byteWriter()
  const blocks: number[] = []
  let before: Uint8Array = new Uint8Array()
  strings.forEach((text, index) => {
    const now = encoder.encode(text)
    const isFirst = index % BLOCK === 0
    if (isFirst) blocks.push(bytes.length())
    const shared = isFirst ? 0 : sharedStart(before, now)
    putHead(bytes, shared, now.length - shared)
    for (let place = shared; place < now.length; place++) bytes.put(now[place] ?? 0)
    before = now
  })
  return { bytes: bytes.bytes(), blocks: Uint32Array.from(blocks), count: strings.length }
}

/** How many bytes are shared and how many follow: half a byte each where they fit, else two numbers. */
function putHead(bytes: ReturnType<typeof byteWriter>, shared: number, own: number): void {
  if (shared < 16 && own < 15) {
    bytes.put((shared << 4) | own)
    return
  }
  bytes.put(LONG_HEAD)
  bytes.putNumber(shared)
  bytes.putNumber(own)
}

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** The order in which packed strings are searched, which is that of their UTF-8 bytes, for comparing some strings. */
export function byteOrder(strings: Iterable<string>): (a: string, b: string) => number {
  // UTF-16 orders all letters the same but those written with surrogates, which it puts before U+E000.
  for (const text of strings) if (/[\ud800-\uffff]/.test(text)) return byBytes
  return byUnits
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function byBytes(a: string, b: string): number {
  let index = 0
  while (index < a.length && a.charCodeAt(index) === b.charCodeAt(index)) index++
  if (index === a.length || index === b.length) return a.length - b.length
  return moveSurrogates(a.charCodeAt(index)) - moveSurrogates(b.charCodeAt(index))
}

function moveSurrogates(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
