// What is to be said of results that are not quite what was asked. The server tells of neither, so it is read from hits.
import type { Hit } from '../../engine.ts'
import { folded, lowered, tokens } from '../../words.ts'
import { rarity } from '../embedded/scoring.ts'
import { isKin, isMistyped } from './matched.ts'
import type { Part } from './wording.ts'

/** With less than this of the query, weighed by rarity, an entry answers something else. */
const LEAST_ANSWER = 0.5

/** Whether no hit has most of what was asked; `scattered` tells how many of all entries have each word. */
export function isWeak(hits: readonly Hit[], scattered: ReadonlyMap<Part, number>, library: number): boolean {
  const parts = [...scattered].map(([{ typed }, found]) => ({ typed, weight: rarity(found, library) }))
  const asked = parts.reduce((sum, { weight }) => sum + weight, 0)
  const best = hits.map(({ matched }) => {
    const met = new Set(matched.flatMap(({ query }) => query.split(' ')))
    return parts.reduce((sum, { typed, weight }) => sum + (met.has(typed) ? weight : 0), 0)
  })
  return hits.length > 0 && Math.max(...best) < LEAST_ANSWER * asked
}

/** Words that no hit has as typed, nor begun, nor in another form: what hits have instead, folded. */
export function mistakenIn(hits: readonly Hit[], wanted: readonly Part[]): Map<string, readonly string[]> {
  const mistaken = new Map<string, readonly string[]>()
  for (const { typed, quoted } of wanted) {
    const [word, ...others] = tokens(typed)
    if (quoted || word === undefined || others.length > 0) continue
    const met = hits.flatMap(({ matched }) =>
      matched.filter(({ query }) => query.split(' ').includes(typed)).flatMap(({ found }) => tokens(found)),
    )
    if (met.length === 0 || met.some(({ raw }) => isKin(lowered(word.raw), lowered(raw)))) continue
    const near = met
      .filter(({ raw }) => isMistyped(lowered(word.raw), lowered(raw)))
      .map(({ raw }) => folded(lowered(raw)))
    if (near.length > 0) mistaken.set(lowered(word.raw), [...new Set(near)])
  }
  return mistaken
}
