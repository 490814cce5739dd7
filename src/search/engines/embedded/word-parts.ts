import { folded } from '../../words.ts'
import type { Index } from './open-index.ts'
import { frequency } from './postings.ts'
import type { QueryWord } from './understand.ts'

const SHORTEST_PART = 4

/**
 * The parts of a hyphenated word; or an unknown word as two known ones: `wellbeing` finds `well being`. Of several
 * ways, the one with the commonest rarer half.
 */
export function partsOf(index: Index, word: QueryWord): readonly QueryWord[] {
  if (word.parts.length > 0 || word.isQuoted) return word.parts.length > 0 ? word.parts : [word]
  const ways: { readonly parts: QueryWord[]; readonly found: number }[] = []
  for (let at = SHORTEST_PART; at <= word.lower.length - SHORTEST_PART; at++) {
    const parts = [word.lower.slice(0, at), word.lower.slice(at)].map((lower) => ({
      ...word,
      lower,
      form: folded(lower),
      isBeginning: false,
    }))
    ways.push({ parts, found: Math.min(...parts.map((part) => writtenIn(index, part))) })
  }
  const [first] = ways.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found)
  return first?.parts ?? [word]
}

/** How many documents have a word just so, by its most frequent group. */
function writtenIn(index: Index, { form }: QueryWord): number {
  const { from, to } = index.forms.range(form, true)
  return Math.max(0, ...Array.from(index.formGroups.subarray(from, to), (group) => frequency(index, group)))
}
