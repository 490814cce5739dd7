// Lists of documents in few bytes: the number of documents, then for each the distance from the one before, in seven
// bits a byte; in the lists of words, each is followed by its impact in one byte.
import { HIGHEST_IMPACT } from './scoring.ts'

/** Impacts are kept in steps of this size. */
export const IMPACT_STEP = HIGHEST_IMPACT / 255

export function toImpactByte(impact: number): number {
  return Math.min(255, Math.max(1, Math.round(impact / IMPACT_STEP)))
}

/** Writes lists one after the other into bytes that grow. */
export function listWriter() {
  let bytes = new Uint8Array(4096)
  let end = 0
  const put = (byte: number): void => {
    if (end === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[end++] = byte
  }
  const putNumber = (value: number): void => {
    let rest = value
    while (rest > 127) {
      put((rest & 127) | 128)
      rest >>>= 7
    }
    put(rest)
  }
  return {
    /** Adds `documents`, ascending, with the impacts at the same places; returns where the list begins. */
    add(documents: ArrayLike<number>, impacts?: ArrayLike<number>): number {
      const start = end
      putNumber(documents.length)
      let before = 0
      for (let index = 0; index < documents.length; index++) {
        const document = documents[index] ?? 0
        putNumber(document - before)
        if (impacts !== undefined) put(impacts[index] ?? 0)
        before = document
      }
      return start
    },
    bytes: (): Uint8Array => bytes.slice(0, end),
  }
}

/** A list taken out of its bytes; the arrays are used again for the next. */
export interface List {
  length: number
  readonly documents: Uint32Array
  readonly impacts: Uint8Array
}

export function emptyList(documents: number): List {
  return { length: 0, documents: new Uint32Array(documents), impacts: new Uint8Array(documents) }
}

/** How many documents the list at `start` has. */
export function listLength(bytes: Uint8Array, start: number): number {
  let value = 0
  for (let place = start, shift = 0; ; place++, shift += 7) {
    const byte = bytes[place] ?? 0
    value |= (byte & 127) << shift
    if (byte < 128) return value
  }
}

/** Takes the list at `start` out into `list`. This is the engine's innermost loop. */
export function readList(bytes: Uint8Array, start: number, withImpacts: boolean, list: List): void {
  const length = listLength(bytes, start)
  const { documents, impacts } = list
  let place = start
  while ((bytes[place++] ?? 0) > 127);
  let document = 0
  for (let index = 0; index < length; index++) {
    let byte = bytes[place++] ?? 0
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[place++] ?? 0
      distance |= (byte & 127) << shift
    }
    document += distance
    documents[index] = document
    if (withImpacts) impacts[index] = bytes[place++] ?? 0
  }
  list.length = length
}
