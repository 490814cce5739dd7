import { BLOCK, grown, type PackedStrings } from './pack-strings.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Reads packed strings without unpacking them. */
export interface Strings {
  readonly count: number
  at(index: number): string
  /** Where the strings that begin with `start` lie, or equal it when `whole`; `to` is not included. */
  range(start: string, whole: boolean): { readonly from: number; readonly to: number }
}

export function openStrings({ bytes, blocks, count }: PackedStrings): Strings {
  const cursor = cursorOver(bytes, blocks)
  /** The first index from `low` on whose string is not before `wanted`, or is after all that begin with it. */
  const bound = (wanted: Uint8Array, low: number, isPast: (order: number) => boolean): number => {
    let [from, to] = [Math.floor(low / BLOCK), blocks.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      cursor.moveTo(middle)
      if (isPast(cursor.compare(wanted))) to = middle
      else from = middle + 1
    }
    const block = Math.max(from - 1, 0)
    cursor.moveTo(block)
    let index = block * BLOCK
    const end = Math.min(index + BLOCK, count)
    while (index < end && !isPast(cursor.compare(wanted))) {
      index++
      if (index < end) cursor.next()
    }
    return index
  }
  return {
    count,
    at(index) {
      cursor.moveTo(Math.floor(index / BLOCK))
      for (let step = index % BLOCK; step > 0; step--) cursor.next()
      return cursor.text()
    },
    range(start, whole) {
      if (count === 0) return { from: 0, to: 0 }
      const wanted = encoder.encode(start)
      const from = bound(wanted, 0, (order) => order >= 0)
      const to = bound(wanted, from, whole ? (order) => order > 0 : (order) => order > 1)
      return { from, to: Math.max(from, to) }
    },
  }
}

/** Walks along packed strings, holding one of them at a time. */
function cursorOver(bytes: Uint8Array, blocks: Uint32Array) {
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
    const shared = number()
    length = shared + number()
    while (held.length < length) held = grown(held)
    for (let place = shared; place < length; place++) held[place] = bytes[position++] ?? 0
  }
  return {
    next,
    moveTo(block: number): void {
      position = blocks[block] ?? 0
      next()
    },
    /** Below 0 when the held string is before `wanted`, 0 when equal, 1 when it goes on after it, 2 when past it. */
    compare(wanted: Uint8Array): number {
      const shorter = Math.min(length, wanted.length)
      for (let place = 0; place < shorter; place++) {
        const difference = (held[place] ?? 0) - (wanted[place] ?? 0)
        if (difference !== 0) return difference < 0 ? -1 : 2
      }
      if (length < wanted.length) return -1
      return length === wanted.length ? 0 : 1
    },
    text(): string {
      for (let place = 0; place < length; place++) {
        if ((held[place] ?? 0) > 127) return decoder.decode(held.subarray(0, length))
      }
      return String.fromCharCode(...held.subarray(0, length))
    },
  }
}
