import { LANGUAGE_IDS } from '../../../model/languages.ts'
import type { Query } from '../../query.ts'
import { type ExpandedWord, likelyStem } from './expand.ts'
import type { Matches } from './match.ts'
import type { Index } from './open-index.ts'
import { firstOf, listOrder } from './order.ts'
import { mayHavePair, pairKey } from './pairs.ts'

/** As many of the best are looked at again for words that stand side by side. */
const LOOKED_AT_AGAIN = 50
/** What two neighbouring words of the query add where they are neighbours in the text, beside their own worth. */
const PAIR_WEIGHT = 0.2

/** The documents of the first `wanted` places. `documents` are among those of `matches`. */
export function rank(
  index: Index,
  query: Query,
  words: readonly ExpandedWord[],
  { documents: matched, scores }: Matches,
  documents: Uint32Array,
  wanted: number,
): Uint32Array {
  const newest = listOrder(index, query)
  if (query.sort !== 'relevance' || words.length === 0) return firstOf(documents, wanted, newest)
  const scoreOf = new Float32Array(index.count)
  for (let place = 0; place < matched.length; place++) scoreOf[matched[place] ?? 0] = scores[place] ?? 0
  const byScore = (a: number, b: number): number => (scoreOf[b] ?? 0) - (scoreOf[a] ?? 0) || newest(a, b)
  const best = firstOf(documents, Math.max(wanted, LOOKED_AT_AGAIN), byScore)
  const again = best.subarray(0, LOOKED_AT_AGAIN)
  const keys = pairsOf(index, words)
  for (const document of again) scoreOf[document] = (scoreOf[document] ?? 0) + pairScore(index, document, keys)
  again.sort(byScore)
  return best.slice(0, wanted)
}

/** Two words of the query that stand side by side in it. */
export interface Pair {
  /** The pair's key in each language that has both words. */
  readonly keys: readonly number[]
  readonly worth: number
}

/** The neighbours among the words of a query. */
export function pairsOf(index: Index, words: readonly ExpandedWord[]): Pair[] {
  return words.flatMap((right, place) => {
    const left = words[place - 1]
    if (left === undefined) return []
    const keys = LANGUAGE_IDS.flatMap((language, row) => {
      const [a, b] = [likelyStem(index, left, row), likelyStem(index, right, row)]
      return a === undefined || b === undefined ? [] : [pairKey(language, a, b)]
    })
    return [{ keys, worth: PAIR_WEIGHT * Math.min(rarityOf(left), rarityOf(right)) }]
  })
}

function rarityOf({ alternatives }: ExpandedWord): number {
  return alternatives.reduce((most, { weight, rarity }) => Math.max(most, weight * rarity), 0)
}

/** Whether all neighbours of the query seem to be neighbours in the document. */
export function hasEveryPair(index: Index, document: number, pairs: readonly Pair[]): boolean {
  return pairs.every((pair) => hasPair(index, document, pair))
}

function hasPair(index: Index, document: number, { keys }: Pair): boolean {
  const [from = 0, to = 0] = index.pairStart.subarray(document, document + 2)
  return keys.some((key) => mayHavePair(index.pairs, from, to, key))
}

function pairScore(index: Index, document: number, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + (hasPair(index, document, pair) ? pair.worth : 0), 0)
}
