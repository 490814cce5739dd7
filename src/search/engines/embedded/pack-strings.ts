// Many strings in few bytes, read in place: each says how much of its beginning it shares with the one before, and
// every sixteenth is whole, so that any can be found without reading all.

/** Strings from one whole string to the next. */
export const BLOCK = 16

export interface PackedStrings {
  readonly bytes: Uint8Array
  /** Where each block begins. */
  readonly blocks: Uint32Array
  readonly count: number
}

const encoder = new TextEncoder()

/** Packs strings in the order given. To be searched they must be sorted by `byteOrder`. */
export function packStrings(strings: readonly string[]): PackedStrings {
  let bytes = new Uint8Array(1024)
  let end = 0
  const blocks: number[] = []
  let before: Uint8Array = new Uint8Array()
  const put = (byte: number): void => {
    if (end === bytes.length) bytes = grown(bytes)
    bytes[end++] = byte
  }
  strings.forEach((text, index) => {
    const now = encoder.encode(text)
    const isFirst = index % BLOCK === 0
    if (isFirst) blocks.push(end)
    const shared = isFirst ? 0 : sharedStart(before, now)
    putNumber(shared, put)
    putNumber(now.length - shared, put)
    for (let place = shared; place < now.length; place++) put(now[place] ?? 0)
    before = now
  })
  return { bytes: bytes.slice(0, end), blocks: Uint32Array.from(blocks), count: strings.length }
}

export function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2)
  larger.set(bytes)
  return larger
}

function putNumber(value: number, put: (byte: number) => void): void {
  let rest = value
  while (rest > 127) {
    put((rest & 127) | 128)
    rest >>>= 7
  }
  put(rest)
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
