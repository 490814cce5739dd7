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

/** Packs strings in the order given. To be searched they must be `inByteOrder`. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const bytes = byteWriter()
  const blocks: number[] = []
  let [now, before] = [utf8Buffer(), utf8Buffer()]
  strings.forEach((text, index) => {
    ;[now, before] = [before, now]
    now.fill(text)
    const isFirst = index % BLOCK === 0
    if (isFirst) blocks.push(bytes.length())
    const shared = isFirst ? 0 : sharedStart(before, now)
    putHead(bytes, shared, now.length - shared)
    for (let place = shared; place < now.length; place++) bytes.put(now.bytes[place] ?? 0)
  })
  return { bytes: bytes.bytes(), blocks: Uint32Array.from(blocks), count: strings.length }
}

const encoder = new TextEncoder()

/** Room for the bytes of one text after the other: an index has a hundred thousand. */
function utf8Buffer() {
  const buffer = {
    bytes: new Uint8Array(256),
    length: 0,
    fill(text: string): void {
      if (buffer.bytes.length < text.length * 3) buffer.bytes = new Uint8Array(text.length * 3)
      buffer.length = encoder.encodeInto(text, buffer.bytes).written
    },
  }
  return buffer
}

type Buffer = ReturnType<typeof utf8Buffer>

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

function sharedStart(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.bytes[length] === b.bytes[length]) length++
  return length
}

const BEYOND_SURROGATES = /[\ud800-\uffff]/

/** Strings in the order of their UTF-8 bytes, in which packed strings are searched. */
export function inByteOrder(strings: Iterable<string>): string[] {
  const list = [...strings]
  // UTF-16 orders all letters the same but those written with surrogates, which it puts before U+E000.
  return list.some((text) => BEYOND_SURROGATES.test(text)) ? list.sort(byBytes) : list.sort()
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
