// Where the word families come from that stand for one word of a query, and what each is worth.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { stem } from '../../stems.ts'
import { groupKey } from './dictionary.ts'
import { groupRarity, type Index, languageOfGroup } from './open-index.ts'
import { frequency } from './postings.ts'
import { rarity } from './scoring.ts'
import { type Corrections, corrections } from './typos.ts'
import type { QueryWord } from './understand.ts'

/** A word family that stands for a word of the query. */
export interface Alternative {
  readonly group: number
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number
  /** How much it tells. */
  readonly rarity: number
}

/** What is only like a word of the query is worth less than the word. */
export const WEIGHT = {
  /** Of the family of the word in a language that has not the word itself. */
  family: 0.9,
  foreignFamily: 0.7,
  /** Begun by a word that is itself in the index, or that is not. */
  longer: 0.6,
  begun: 1,
  typo: [1, 0.8, 0.6],
  begunTypo: 0.5,
  /** Beside the weight of the correction: of a short word into another language than the reader's. */
  foreignTypo: 0.5,
  joined: 0.9,
  /** Half of a hyphenated word. */
  part: 0.5,
} as const

/** Words that stand in so few documents may be misspelt; one edit away must be so many times as frequent. */
const RARE = 2
const MORE_FREQUENT = 10
const SHORTEST_DOUBTED = 5
/** Shorter words are of a family, or near to a word, of some other language by chance. */
const SHORTEST_FOREIGN_FAMILY = 6
const SHORTEST_FOREIGN_TYPO = 8

/**
 * The groups of the word as written, in every language, and its family in the reader's; in the others only when
 * nothing has the word as written, since by chance families of different languages look alike.
 */
export function exact(index: Index, { lower, form }: QueryWord, language: Language): Alternative[] {
  const own = written(index, form)
  const isOwnOnly = own.length > 0 || form.length < SHORTEST_FOREIGN_FAMILY
  const families = (isOwnOnly ? [language] : LANGUAGE_IDS).flatMap((id) => {
    const { from, to } = index.groups.range(groupKey(id, stem(lower, id)), true)
    if (to === from || own.some(({ group }) => group === from)) return []
    const weight = id === language ? WEIGHT.family : WEIGHT.foreignFamily
    return [{ group: from, weight, rarity: groupRarity(index, from) }]
  })
  return [...own, ...families]
}

/** The groups of a folded word just as it stands. */
export function written(index: Index, form: string): Alternative[] {
  const { from, to } = index.forms.range(form, true)
  const groups = [...new Set(index.formGroups.subarray(from, to))]
  // A Spanish text may name an English book: a word is as rare as it is where it is at home.
  const least = Math.min(...groups.map((group) => groupRarity(index, group)))
  return groups.map((group) => ({ group, weight: 1, rarity: least }))
}

/** The groups of all longer words that begin with the word. Together they tell as little as all their documents. */
export function beginnings(index: Index, word: QueryWord, isKnown: boolean): Alternative[] {
  const { from, to } = index.forms.range(word.form, false)
  const groups = new Set(index.formGroups.subarray(from, to))
  let found = 0
  for (const group of groups) found += frequency(index, group)
  const together = rarity(Math.min(found, index.count), index.count)
  return [...groups].map((group) => ({ group, weight: isKnown ? WEIGHT.longer : WEIGHT.begun, rarity: together }))
}

/** A word as typed, and the language of the reader who typed it. */
export interface Typed {
  readonly form: string
  readonly language: Language
}

/** Corrections share the rarity of the most frequent: a rare word must not win for being rare. */
export function corrected(
  index: Index,
  { forms, edits }: Corrections,
  weights: readonly number[],
  { form, language }: Typed,
): Alternative[] {
  const groups = [...new Set(forms.map((one) => index.formGroups[one] ?? 0))]
  const least = Math.min(...groups.map((group) => groupRarity(index, group)))
  return groups.map((group) => {
    const isForeign = LANGUAGE_IDS[languageOfGroup(index, group)] !== language
    const doubt = isForeign && form.length < SHORTEST_FOREIGN_TYPO ? WEIGHT.foreignTypo : 1
    return { group, weight: doubt * (weights[edits] ?? 0), rarity: least }
  })
}

/** A word that stands in one or two documents beside one that stands in many is likely to be misspelt in both. */
export function frequentNeighbours(index: Index, word: Typed, own: readonly Alternative[]): Alternative[] {
  const found = own.reduce((sum, { group }) => sum + frequency(index, group), 0)
  if (found > RARE || word.form.length < SHORTEST_DOUBTED) return []
  const near = corrections(index, word.form)
  if (near.edits > 1) return []
  const enough = Math.max(found, 1) * MORE_FREQUENT
  const frequent = near.forms.filter((form) => frequency(index, index.formGroups[form] ?? 0) >= enough)
  return corrected(index, { forms: frequent, edits: 1 }, WEIGHT.typo, word)
}
