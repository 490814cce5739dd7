// Whether results answer what was asked. Numbers were chosen on judged queries, those without a good answer among them.
import type { ExpandedWord } from './expand.ts'
import type { Matches } from './match.ts'
import type { Index } from './open-index.ts'
import { hasEveryPair, pairsOf } from './rank.ts'

/** The share of the query that an answer has at least: of several words, of one, and of words side by side as typed. */
const LEAST_ANSWER = { ofSeveral: 0.7, ofOne: 0.5, ofNeighbours: 0.5 }

/** Whether none of the documents that are kept answers enough. */
export function isWeak(
  index: Index,
  words: readonly ExpandedWord[],
  { documents, shares }: Matches,
  kept: Uint32Array,
): boolean {
  const least = words.length > 1 ? LEAST_ANSWER.ofSeveral : LEAST_ANSWER.ofOne
  const near: number[] = []
  let place = 0
  for (const document of kept) {
    while ((documents[place] ?? document) < document) place++
    const share = shares[place] ?? 0
    if (share >= least) return false
    if (share >= LEAST_ANSWER.ofNeighbours) near.push(document)
  }
  const pairs = pairsOf(index, words)
  return kept.length > 0 && !(pairs.length > 0 && near.some((document) => hasEveryPair(index, document, pairs)))
}
