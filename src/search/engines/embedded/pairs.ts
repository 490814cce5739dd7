// Which content words stand next to each other in a document, as a Bloom filter. Words side by side as in the query
// lift a document, and quoted phrases look at few texts; storing positions would double the index for the same gain.
import type { Language } from '../../../model/languages.ts'

const BITS_A_PAIR = 7
const PROBES = 4

/** A number for two neighbouring word families of a language, the same everywhere and always. */
export function pairKey(language: Language, left: string, right: string): number {
  return hash(`${language} ${left} ${right}`)
}

/** 32-bit FNV-1a over UTF-16 units, mixed once more so that all bits can be used. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}

/** The filter of some pairs, as 32-bit words; about four of a hundred other pairs will seem to be in it. */
export function pairFilter(keys: ReadonlySet<number>): number[] {
  const words = new Uint32Array(Math.ceil((keys.size * BITS_A_PAIR) / 32))
  for (const key of keys) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(key, probe, words.length)
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }
  return [...words]
}

/** Whether a pair may stand in the text whose filter lies between two places of `filters`. */
export function mayHavePair(filters: Uint32Array, from: number, to: number, key: number): boolean {
  if (from === to) return false
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(key, probe, to - from)
    if (((filters[from + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) === 0) return false
  }
  return true
}

function bitOf(key: number, probe: number, words: number): number {
  const step = (Math.imul(key, 0x9e3779b1) >>> 0) | 1
  return ((key + probe * step) >>> 0) % (words * 32)
}
