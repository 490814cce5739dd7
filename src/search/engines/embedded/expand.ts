// From the words of a query to the word families of the index: the word itself, words it begins, words it may be a
// misspelling of, its parts and its union with the next word.
import type { Language } from '../../../model/languages.ts'
import { folded } from '../../words.ts'
import { type Alternative, beginnings, corrected, exact, frequentNeighbours, WEIGHT, written } from './alternatives.ts'
import { type Index, languageOfGroup } from './open-index.ts'
import { frequency } from './postings.ts'
import { type Corrections, corrections, correctionsOfBeginning } from './typos.ts'
import type { QueryWord } from './understand.ts'
import { partsOf } from './word-parts.ts'

export interface ExpandedWord {
  readonly word: QueryWord
  readonly alternatives: readonly Alternative[]
  /** How often the query has it. */
  readonly times: number
  /** What it was taken for, folded, likeliest first, when the index has neither the word nor one that it begins. */
  readonly corrections: readonly string[]
}

/** The words of a query with their alternatives; repeated words once. */
export function expandWords(index: Index, words: readonly QueryWord[], language: Language): ExpandedWord[] {
  const expanded = new Map<string, ExpandedWord>()
  const add = (word: QueryWord, { alternatives, corrections: forms }: Alternatives): void => {
    const times = (expanded.get(word.lower)?.times ?? 0) + 1
    expanded.set(word.lower, { word, alternatives: best(alternatives), times, corrections: forms })
  }
  for (const word of words) {
    const found = alternativesOf(index, word, language)
    if (found.alternatives.length > 0) add(word, found)
    // Nothing like the whole: its parts, or itself once more, so that an unknown word is a word of the query.
    else
      for (const part of partsOf(index, word)) add(part, part === word ? found : alternativesOf(index, part, language))
  }
  return [...expanded.values()]
}

type Alternatives = Pick<ExpandedWord, 'alternatives' | 'corrections'>

function alternativesOf(index: Index, word: QueryWord, language: Language): Alternatives {
  const { alternatives: single, corrections: forms } = singleWord(index, word, language)
  const parts = single.length === 0 ? [] : word.parts.flatMap((part) => exact(index, part, language))
  const joined = word.joins.flatMap(({ lower, isWhole }) => {
    const found = written(index, folded(lower))
    return isWhole ? found : noRarerThan(single, found)
  })
  const alternatives = [
    ...single,
    ...parts.map((part) => ({ ...part, weight: WEIGHT.part })),
    ...joined.map((alternative) => ({ ...alternative, weight: WEIGHT.joined })),
  ]
  // A word that is one with its neighbour was written apart, not misspelt.
  return { alternatives, corrections: joined.length > 0 ? [] : forms }
}

function singleWord(index: Index, word: QueryWord, language: Language): Alternatives {
  const known = (...alternatives: Alternative[]): Alternatives => ({ alternatives, corrections: [] })
  const typed = { form: word.form, language }
  const own = exact(index, word, language)
  if (word.isQuoted) return known(...own)
  const begun = word.isBeginning ? beginnings(index, word, own.length > 0) : []
  if (own.length > 0) return known(...own, ...begun, ...frequentNeighbours(index, typed, own))
  // A hyphenated word is either known or looked for by its parts.
  if (word.parts.length > 0) return known(...begun)
  const found = corrections(index, word.form)
  const near = corrected(index, found, WEIGHT.typo, typed)
  if (begun.length > 0) return known(...begun, ...near)
  if (near.length > 0) return { alternatives: near, corrections: likeliestFirst(index, found) }
  if (!word.isBeginning) return known()
  return known(...corrected(index, correctionsOfBeginning(index, word.form), [1, WEIGHT.begunTypo], typed))
}

/** The words found instead of one that the index lacks, those of most documents first. */
function likeliestFirst(index: Index, { forms }: Corrections): string[] {
  const rows = forms.map((form) => ({ form, found: frequency(index, index.formGroups[form] ?? 0) }))
  rows.sort((a, b) => b.found - a.found || a.form - b.form)
  return [...new Set(rows.map(({ form }) => index.forms.at(form)))]
}

/** Two words meet what joins them, so that it may tell no more for each than the word alone would. */
function noRarerThan(single: readonly Alternative[], joined: readonly Alternative[]): Alternative[] {
  const most = Math.max(...single.map(({ rarity }) => rarity))
  return joined.map((alternative) =>
    single.length === 0 ? alternative : { ...alternative, rarity: Math.min(most, alternative.rarity) },
  )
}

/** Each group once, at its best. */
function best(alternatives: readonly Alternative[]): Alternative[] {
  const byGroup = new Map<number, Alternative>()
  for (const alternative of alternatives) {
    const before = byGroup.get(alternative.group)
    if (before === undefined || before.weight < alternative.weight) byGroup.set(alternative.group, alternative)
  }
  return [...byGroup.values()]
}

/** The stems a word of a query most likely has in a language, for looking at its neighbours. */
export function likelyStem(index: Index, { alternatives }: ExpandedWord, language: number): string | undefined {
  const [first] = alternatives
    .filter(({ group, weight }) => weight >= 0.6 && languageOfGroup(index, group) === language)
    .sort((a, b) => b.weight - a.weight || frequency(index, b.group) - frequency(index, a.group))
  return first && index.groups.at(first.group).slice(1)
}
