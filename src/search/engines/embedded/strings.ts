import { BLOCK, LONG_HEAD, type PackedStrings } from './pack-strings.ts'

/** Reads packed strings without unpacking them. */
export interface Strings {
  readonly count: number
  readonly packed: PackedStrings
  at(index: number): string
  /** Where the strings that begin with `start` lie, or equal it when `whole`; `to` is not included. */
  range(start: string, whole: boolean): { readonly from: number; readonly to: number }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function openStrings(packed: PackedStrings): Strings {
  const { count } = packed
  const cursor = cursorOver(packed)
  return {
    count,
    packed,
    at(index) {
      cursor.moveTo(Math.floor(index / BLOCK))
      for (let step = index % BLOCK; step > 0; step--) cursor.next()
      return cursor.text()
    },
    range(start, whole) {
      const wanted = utf8(start)
      const from = firstPast(packed, cursor, wanted, BEFORE)
      return { from, to: whole ? endOfEqual(packed, cursor, wanted, from) : firstPast(packed, cursor, wanted, LONGER) }
    },
  }
}

// How a string stands to the one looked for.
const BEFORE = -1
const EQUAL = 0
/** It begins with it. */
const LONGER = 1
const AFTER = 2

/** The first string that stands further than `last` to the one looked for. */
function firstPast({ blocks, count }: PackedStrings, cursor: Cursor, wanted: Uint8Array, last: number): number {
  let [from, to] = [0, blocks.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    cursor.moveTo(middle)
    if (cursor.compare(wanted) > last) to = middle
    else from = middle + 1
  }
  if (from === 0) return 0
  // The block before may end with strings that are past, too.
  cursor.moveTo(from - 1)
  const end = Math.min(from * BLOCK, count)
  for (let index = (from - 1) * BLOCK + 1; index < end; index++) {
    cursor.next()
    if (cursor.compare(wanted) > last) return index
  }
  return end
}

/** Strings that equal another are few: they are walked along. */
function endOfEqual({ count }: PackedStrings, cursor: Cursor, wanted: Uint8Array, from: number): number {
  let index = from - (from % BLOCK)
  for (; index < count; index++) {
    if (index % BLOCK === 0) cursor.moveTo(index / BLOCK)
    else cursor.next()
    if (index >= from && cursor.compare(wanted) !== EQUAL) break
  }
  return index
}

/** Most strings are ASCII, and few letters take longer to hand to an encoder than to copy. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (unit > 127) return encoder.encode(text)
    bytes[place] = unit
  }
  return bytes
}

type Cursor = ReturnType<typeof cursorOver>

/** Walks along packed strings, holding one of them at a time. */
function cursorOver({ bytes, blocks }: PackedStrings) {
  let held = new Uint8Array(256)
  let length = 0
  let position = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const next = (): void => {
    const head = bytes[position++] ?? 0
    const shared = head === LONG_HEAD ? number() : head >>> 4
    length = shared + (head === LONG_HEAD ? number() : head & 15)
    if (held.length < length) held = enlarged(held, length)
    for (let place = shared; place < length; place++) held[place] = bytes[position++] ?? 0
  }
  return {
    next,
    /** Goes to the first string of a block. */
    moveTo(block: number): void {
      position = blocks[block] ?? 0
      next()
    },
    compare(wanted: Uint8Array): number {
      const shorter = Math.min(length, wanted.length)
      for (let place = 0; place < shorter; place++) {
        const difference = (held[place] ?? 0) - (wanted[place] ?? 0)
        if (difference !== 0) return difference < 0 ? BEFORE : AFTER
      }
      if (length === wanted.length) return EQUAL
      return length < wanted.length ? BEFORE : LONGER
    },
    text(): string {
      let text = ''
      for (let place = 0; place < length; place++) {
        const byte = held[place] ?? 0
        if (byte > 127) return decoder.decode(held.subarray(0, length))
        text += String.fromCharCode(byte)
      }
      return text
    },
  }
}

function enlarged(held: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2)
  larger.set(held)
  return larger
}
