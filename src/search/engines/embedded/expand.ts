// From the words of a query to the word families of the index: the word itself, words it begins, words it may be a
// misspelling of, its parts and its union with the next word.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { stem } from '../../stems.ts'
import { folded } from '../../words.ts'
import { groupKey } from './dictionary.ts'
import { groupRarity, type Index, languageOfGroup } from './open-index.ts'
import { frequency } from './postings.ts'
import { rarity } from './scoring.ts'
import { type Corrections, corrections, correctionsOfBeginning } from './typos.ts'
import type { QueryWord } from './understand.ts'

/** A word family that stands for a word of the query. */
export interface Alternative {
  readonly group: number
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number
  /** How much it tells. */
  readonly rarity: number
}

export interface ExpandedWord {
  readonly word: QueryWord
  readonly alternatives: readonly Alternative[]
  /** How often the query has it. */
  readonly times: number
}

const WEIGHT = {
  /** Of the family of the word in a language that has not the word itself. */
  family: 0.9,
  /** Begun by a word that is itself in the index, or that is not. */
  longer: 0.6,
  begun: 1,
  typo: [1, 0.8, 0.6],
  begunTypo: 0.5,
  joined: 0.9,
  /** Half of a hyphenated word. */
  part: 0.5,
} as const

/** Words that stand in so few documents may be misspelt; one edit away must be so many times as frequent. */
const RARE = 2
const MORE_FREQUENT = 10
const SHORTEST_DOUBTED = 5

/** The words of a query with their alternatives; repeated words once. */
export function expandWords(index: Index, words: readonly QueryWord[], language: Language): ExpandedWord[] {
  const expanded = new Map<string, ExpandedWord>()
  const add = (word: QueryWord, alternatives: readonly Alternative[]): void => {
    const times = (expanded.get(word.lower)?.times ?? 0) + 1
    expanded.set(word.lower, { word, alternatives: best(alternatives), times })
  }
  for (const word of words) {
    const alternatives = alternativesOf(index, word, language)
    if (alternatives.length > 0) add(word, alternatives)
    // Nothing like the whole: its parts, or itself once more, so that an unknown word is a word of the query.
    else for (const part of partsOf(index, word)) add(part, part === word ? [] : alternativesOf(index, part, language))
  }
  return [...expanded.values()]
}

function alternativesOf(index: Index, word: QueryWord, language: Language): Alternative[] {
  const single = singleWord(index, word, language)
  const parts = single.length === 0 ? [] : word.parts.flatMap((part) => exact(index, part, language))
  const joined = word.joins.flatMap(({ lower, isWhole }) => {
    const found = written(index, folded(lower))
    return isWhole ? found : noRarerThan(single, found)
  })
  return [
    ...single,
    ...parts.map((part) => ({ ...part, weight: WEIGHT.part })),
    ...joined.map((alternative) => ({ ...alternative, weight: WEIGHT.joined })),
  ]
}

function singleWord(index: Index, word: QueryWord, language: Language): Alternative[] {
  const own = exact(index, word, language)
  if (word.isQuoted) return own
  const begun = word.isBeginning ? beginnings(index, word, own.length > 0) : []
  if (own.length > 0) return [...own, ...begun, ...frequentNeighbours(index, word, own)]
  // A hyphenated word is either known or looked for by its parts.
  if (word.parts.length > 0) return begun
  const near = fromForms(index, corrections(index, word.form), WEIGHT.typo)
  if (begun.length + near.length > 0 || !word.isBeginning) return [...begun, ...near]
  return fromForms(index, correctionsOfBeginning(index, word.form), [1, WEIGHT.begunTypo])
}

/**
 * The groups of the word as written, in every language, and its family in the reader's; in the others only when
 * nothing has the word as written, since by chance families of different languages look alike.
 */
function exact(index: Index, { lower, form }: QueryWord, language: Language): Alternative[] {
  const own = written(index, form)
  const languages = own.length > 0 ? [language] : LANGUAGE_IDS
  const families = languages.flatMap((id) => {
    const { from, to } = index.groups.range(groupKey(id, stem(lower, id)), true)
    return to > from && !own.some(({ group }) => group === from) ? [from] : []
  })
  return [...own, ...families.map((group) => ({ group, weight: WEIGHT.family, rarity: groupRarity(index, group) }))]
}

function written(index: Index, form: string): Alternative[] {
  const { from, to } = index.forms.range(form, true)
  const groups = new Set(index.formGroups.subarray(from, to))
  return [...groups].map((group) => ({ group, weight: 1, rarity: groupRarity(index, group) }))
}

/** The groups of all longer words that begin with the word. Together they tell as little as all their documents. */
function beginnings(index: Index, word: QueryWord, isKnown: boolean): Alternative[] {
  const { from, to } = index.forms.range(word.form, false)
  const groups = new Set(index.formGroups.subarray(from, to))
  let found = 0
  for (const group of groups) found += frequency(index, group)
  const together = rarity(Math.min(found, index.count), index.count)
  return [...groups].map((group) => ({ group, weight: isKnown ? WEIGHT.longer : WEIGHT.begun, rarity: together }))
}

/** Corrections share the rarity of the most frequent: a rare word must not win for being rare. */
function fromForms(index: Index, { forms, edits }: Corrections, weights: readonly number[]): Alternative[] {
  const groups = [...new Set(forms.map((form) => index.formGroups[form] ?? 0))]
  const least = Math.min(...groups.map((group) => groupRarity(index, group)))
  return groups.map((group) => ({ group, weight: weights[edits] ?? 0, rarity: least }))
}

/** A word that stands in one or two documents beside one that stands in many is likely to be misspelt in both. */
function frequentNeighbours(index: Index, word: QueryWord, own: readonly Alternative[]): Alternative[] {
  const found = own.reduce((sum, { group }) => sum + frequency(index, group), 0)
  if (found > RARE || word.form.length < SHORTEST_DOUBTED) return []
  const near = corrections(index, word.form)
  if (near.edits > 1) return []
  const enough = Math.max(found, 1) * MORE_FREQUENT
  const frequent = near.forms.filter((form) => frequency(index, index.formGroups[form] ?? 0) >= enough)
  return fromForms(index, { forms: frequent, edits: 1 }, WEIGHT.typo)
}

/** Two words meet what joins them, so that it may tell no more for each than the word alone would. */
function noRarerThan(single: readonly Alternative[], joined: readonly Alternative[]): Alternative[] {
  const most = Math.max(...single.map(({ rarity }) => rarity))
  return joined.map((alternative) =>
    single.length === 0 ? alternative : { ...alternative, rarity: Math.min(most, alternative.rarity) },
  )
}

const SHORTEST_PART = 4

/**
 * The parts of a hyphenated word; or an unknown word as two known ones: `wellbeing` finds `well being`. Of several
 * ways, the one with the commonest rarer half.
 */
function partsOf(index: Index, word: QueryWord): readonly QueryWord[] {
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
