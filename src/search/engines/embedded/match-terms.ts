// Topics, wider topics and other labels: an entry is found by their words in any language, whatever its own text says.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { numberAt } from './bytes.ts'
import { readDocuments } from './document-lists.ts'
import type { ExpandedWord } from './expand.ts'
import { ROLES, type Role } from './index-file.ts'
import { groupRarity, type Index } from './open-index.ts'
import { rarity } from './scoring.ts'

/** A label or synonym that words of the query meet. */
export interface MetPhrase {
  readonly term: number
  readonly phrase: number
  readonly language: Language
  /** Places of the query's words that meet it. */
  readonly words: readonly number[]
  /** How much of it they meet, from 0 to 1. */
  readonly share: number
}

/** The phrases that words of the query meet, the best of each term for each of its words being among them. */
export function meetPhrases(index: Index, words: readonly ExpandedWord[]): MetPhrase[] {
  const met = new Map<number, { words: Set<number>; groups: Map<number, number> }>()
  words.forEach(({ alternatives }, place) => {
    for (const { group, weight } of alternatives) {
      for (let at = firstAt(index.groupsInPhrases, group); index.groupsInPhrases[at] === group; at++) {
        const phrase = index.phrasesOfGroups[at] ?? 0
        const row = met.get(phrase) ?? { words: new Set(), groups: new Map() }
        row.words.add(place)
        row.groups.set(group, Math.max(weight, row.groups.get(group) ?? 0))
        met.set(phrase, row)
      }
    }
  })
  return [...met].map(([phrase, { words: places, groups }]) => ({
    term: index.phraseTerms[phrase] ?? 0,
    phrase,
    language: languageAt(index.phraseLanguages[phrase]),
    words: [...places],
    share: shareOf(index, phrase, groups),
  }))
}

function languageAt(place = 0): Language {
  const language = LANGUAGE_IDS[place]
  if (language === undefined) throw new RangeError(`No language at place ${place} of the table`)
  return language
}

/** The part of a phrase that is met, its rarer words counting more. */
function shareOf(index: Index, phrase: number, met: ReadonlyMap<number, number>): number {
  let [all, found] = [0, 0]
  for (let at = index.phraseGroupStart[phrase] ?? 0; at < (index.phraseGroupStart[phrase + 1] ?? 0); at++) {
    const group = index.phraseGroups[at] ?? 0
    const tells = 1 + groupRarity(index, group)
    all += tells
    found += tells * (met.get(group) ?? 0)
  }
  return all === 0 ? 0 : found / all
}

function firstAt(sorted: Uint32Array, wanted: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

function listStart(index: Index, role: Role, term: number): number {
  return index.termDocumentStart[ROLES.indexOf(role) * index.termIds.count + term] ?? 0
}

/** The documents that have a term in a role, ascending. */
export function termDocuments(index: Index, role: Role, term: number): Uint32Array {
  return readDocuments(index.termDocuments, listStart(index, role, term))
}

/** How much it tells that a document has a term in a role. */
export function termRarity(index: Index, role: Role, term: number): number {
  return rarity(numberAt(index.termDocuments, listStart(index, role, term)), index.count)
}
