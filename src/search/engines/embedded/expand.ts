// From the words of a query to the word families of the index: the word itself, words it begins, words it may be a
// misspelling of, its parts and its union with the next word.
import { LANGUAGE_IDS } from '../../../model/languages.ts'
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
} as const

/** Words that stand in so few documents may be misspelt; one edit away must be so many times as frequent. */
const RARE = 2
const MORE_FREQUENT = 10

/** The words of a query with their alternatives; repeated words once. */
export function expandWords(index: Index, words: readonly QueryWord[]): ExpandedWord[] {
  const expanded = new Map<string, ExpandedWord>()
  words.forEach((word, place) => {
    const single = alternativesOf(index, word)
    const joined = [joinedWith(index, words[place - 1], word), joinedWith(index, word, words[place + 1])].flat()
    const alternatives = best([...single, ...noRarerThan(single, joined)])
    const parts = alternatives.length === 0 ? partsOf(index, word) : [word]
    for (const part of parts) {
      const times = (expanded.get(part.lower)?.times ?? 0) + 1
      const own = part === word ? alternatives : exact(index, part)
      expanded.set(part.lower, { word: part, alternatives: own, times })
    }
  })
  return [...expanded.values()]
}

function alternativesOf(index: Index, word: QueryWord): Alternative[] {
  const known = exact(index, word)
  if (word.isQuoted) return known
  const begun = word.isBeginning ? beginnings(index, word, known.length > 0) : []
  if (known.length > 0) return [...known, ...begun, ...frequentNeighbours(index, word, known)]
  const near = fromForms(index, corrections(index, word.form), WEIGHT.typo)
  if (begun.length + near.length > 0) return [...begun, ...near]
  if (!word.isBeginning) return []
  return fromForms(index, correctionsOfBeginning(index, word.form), [1, WEIGHT.begunTypo])
}

/** The groups of the word as written, and of its family in each language. */
function exact(index: Index, word: QueryWord): Alternative[] {
  const { from, to } = index.forms.range(word.form, true)
  const written = Array.from(index.formGroups.subarray(from, to))
  const families = LANGUAGE_IDS.flatMap((language) => {
    const { from: group, to: end } = index.groups.range(groupKey(language, stem(word.lower, language)), true)
    return end > group && !written.includes(group) ? [group] : []
  })
  return [
    ...written.map((group) => ({ group, weight: 1, rarity: groupRarity(index, group) })),
    ...families.map((group) => ({ group, weight: WEIGHT.family, rarity: groupRarity(index, group) })),
  ]
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
function frequentNeighbours(index: Index, word: QueryWord, known: readonly Alternative[]): Alternative[] {
  const found = known.reduce((sum, { group }) => sum + frequency(index, group), 0)
  if (found > RARE) return []
  const near = corrections(index, word.form)
  if (near.edits > 1) return []
  const frequent = near.forms.filter((form) => frequency(index, index.formGroups[form] ?? 0) >= found * MORE_FREQUENT)
  return fromForms(index, { forms: frequent, edits: 1 }, WEIGHT.typo)
}

/** Two words meet what joins them, so that it may tell no more for each than the word alone would. */
function noRarerThan(single: readonly Alternative[], joined: readonly Alternative[]): Alternative[] {
  const most = Math.max(...single.map(({ rarity }) => rarity))
  return joined.map((alternative) =>
    single.length === 0 ? alternative : { ...alternative, rarity: Math.min(most, alternative.rarity) },
  )
}

/** Two neighbouring words written as one: `well being` finds `wellbeing`. */
function joinedWith(index: Index, left: QueryWord | undefined, right: QueryWord | undefined): Alternative[] {
  if (left === undefined || right === undefined || left.isQuoted || right.isQuoted) return []
  const word = { ...right, lower: left.lower + right.lower, form: left.form + right.form }
  const { from, to } = index.forms.range(word.form, true)
  if (from === to) return []
  return exact(index, word).map((alternative) => ({ ...alternative, weight: WEIGHT.joined }))
}

const SHORTEST_PART = 4

/** An unknown word as two known ones: `wellbeing` finds `well being`. Of several ways, the one with the commonest rarer half. */
function partsOf(index: Index, word: QueryWord): QueryWord[] {
  const ways: { readonly parts: QueryWord[]; readonly found: number }[] = []
  for (let at = SHORTEST_PART; at <= word.lower.length - SHORTEST_PART; at++) {
    const parts = [word.lower.slice(0, at), word.lower.slice(at)].map((lower) => ({
      ...word,
      lower,
      form: folded(lower),
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
