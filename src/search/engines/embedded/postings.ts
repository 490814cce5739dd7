// For each word family the documents that have it: how many bytes the list takes, how many documents it has, then for
// each document one number: the distance from the document before, and in the lowest five bits how much it is about
// the word. Most documents take one or two bytes.
import { afterNumber, bytesOf, byteWriter, numberAt } from './bytes.ts'
import { HIGHEST_IMPACT } from './scoring.ts'

const IMPACT_BITS = 5
const HIGHEST_LEVEL = 2 ** IMPACT_BITS - 1
/** Coarser steps begin to change the order of results; finer ones change nothing. */
export const IMPACT_STEP = HIGHEST_IMPACT / HIGHEST_LEVEL

/** Lists from one whose place is known to the next. */
const BLOCK = 16

/** An impact in steps, at least one. */
export function toLevel(impact: number): number {
  return Math.min(HIGHEST_LEVEL, Math.max(1, Math.round(impact / IMPACT_STEP)))
}

/** Writes the lists of all groups in turn. */
export function postingsWriter() {
  const bytes = byteWriter()
  const blocks: number[] = []
  let written = 0
  return {
    /** Documents ascend; levels are at the same places. */
    add(documents: Uint32Array, levels: Uint8Array): void {
      if (written++ % BLOCK === 0) blocks.push(bytes.length())
      const numbers = documents.map((document, place) => {
        const distance = document - (documents[place - 1] ?? 0)
        return (distance << IMPACT_BITS) | (levels[place] ?? 0)
      })
      let size = bytesOf(numbers.length)
      for (const number of numbers) size += bytesOf(number)
      bytes.putNumber(size)
      bytes.putNumber(numbers.length)
      for (const number of numbers) bytes.putNumber(number)
    },
    finish: () => ({ postingBlocks: Uint32Array.from(blocks), postings: bytes.bytes() }),
  }
}

export interface Postings {
  readonly postingBlocks: Uint32Array
  readonly postings: Uint8Array
}

/** Where the list of a group begins, its size left out. */
function listAt({ postingBlocks, postings }: Postings, group: number): number {
  let place = postingBlocks[Math.floor(group / BLOCK)] ?? 0
  for (let skipped = group % BLOCK; skipped > 0; skipped--) {
    place = afterNumber(postings, place) + numberAt(postings, place)
  }
  return afterNumber(postings, place)
}

/** How many documents have a group. */
export function frequency(index: Postings, group: number): number {
  return numberAt(index.postings, listAt(index, group))
}

/** A list taken out of its bytes; the arrays are used again for the next. */
export interface List {
  length: number
  readonly documents: Uint32Array
  readonly levels: Uint8Array
}

export function emptyList(documents: number): List {
  return { length: 0, documents: new Uint32Array(documents), levels: new Uint8Array(documents) }
}

/** Takes the list of a group out. This is the engine's innermost loop. */
export function readPostings(index: Postings, group: number, list: List): void {
  const { postings } = index
  const { documents, levels } = list
  const start = listAt(index, group)
  const length = numberAt(postings, start)
  let place = afterNumber(postings, start)
  let document = 0
  for (let at = 0; at < length; at++) {
    let byte = postings[place++] ?? 0
    let number = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[place++] ?? 0
      number |= (byte & 127) << shift
    }
    document += number >>> IMPACT_BITS
    documents[at] = document
    levels[at] = number & HIGHEST_LEVEL
  }
  list.length = length
}
