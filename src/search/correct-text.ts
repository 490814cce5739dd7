import type { Hit } from './engine.ts'
import { folded, lowered, tokens } from './words.ts'

/** For lowered words that no entry has, the folded words each may stand for, likeliest first. */
export type Corrections = ReadonlyMap<string, readonly string[]>

/**
 * The text with mistaken words as they were meant: of the words each may stand for, the one that the best hit has,
 * spelt as it stands there, accents included. Undefined when nothing is mistaken, or nothing was found by it.
 */
export function correctText(text: string, corrections: Corrections, hits: readonly Hit[]): string | undefined {
  if (corrections.size === 0 || hits.length === 0) return undefined
  let corrected = ''
  let at = 0
  for (const { raw, start, end } of tokens(text)) {
    const meant = corrections.get(lowered(raw))
    const spelt = meant === undefined ? undefined : spelling(raw, meant, hits)
    corrected += text.slice(at, start) + (spelt ?? raw)
    at = end
  }
  corrected += text.slice(at)
  return corrected === text ? undefined : corrected
}

function spelling(raw: string, meant: readonly string[], hits: readonly Hit[]): string | undefined {
  for (const { matched } of hits) {
    for (const { query, found } of matched) {
      if (!tokens(query).some((token) => token.raw === raw)) continue
      const met = tokens(found).find((token) => meant.includes(folded(lowered(token.raw))))
      if (met !== undefined) return lowered(met.raw)
    }
  }
  return meant[0]
}
