// Which documents the words of a query find, and how well.
import type { Alternative } from './alternatives.ts'
import type { ExpandedWord } from './expand.ts'
import { ROLES, type Role } from './index-file.ts'
import { type MetPhrase, termDocuments, termRarity } from './match-terms.ts'
import type { Index } from './open-index.ts'
import { emptyList, IMPACT_STEP, type List, readPostings } from './postings.ts'
import { rarity } from './scoring.ts'

/** What a whole label is worth beside the words of a text, whose impact is about 1 for one mention. */
export const ROLE_WEIGHT: Readonly<Record<Role, number>> = { name: 2, main: 3, topic: 1.5, broader: 0.3, label: 0.8 }

/** Documents found, with a score for each at the same place. */
export interface Matches {
  readonly documents: Uint32Array
  readonly scores: Float32Array
  /**
   * How much of what was asked each answers, from 0 to 1, rarer words counting more. A word of several counts in full
   * where the entry is about it: a mention in passing answers nothing.
   */
  readonly shares: Float32Array
}

/** Room for counting, used again for every search: one value a document. */
export interface Scratch {
  readonly list: List
  /** What the present word adds, by its text and by its terms. */
  readonly text: Float32Array
  readonly terms: Float32Array
  /** How much the present word tells, where it was found. */
  readonly tells: Float32Array
  readonly score: Float32Array
  /** How much of the query, in rarity, was found. */
  readonly found: Float32Array
  /** The same, mentions in passing counting less. */
  readonly answered: Float32Array
}

export function createScratch(documents: number): Scratch {
  const floats = (): Float32Array => new Float32Array(documents)
  return {
    list: emptyList(documents),
    text: floats(),
    terms: floats(),
    tells: floats(),
    score: floats(),
    found: floats(),
    answered: floats(),
  }
}

/**
 * The documents that have enough of the query, in order of their numbers. Text and labels add up; of the
 * alternatives of a word the best counts, so that a word that three languages share does not count three times.
 */
export function matchWords(
  index: Index,
  words: readonly ExpandedWord[],
  phrases: readonly MetPhrase[],
  scratch: Scratch,
): Matches {
  const all: number[] = []
  words.forEach((word, place) => {
    const touched: number[] = []
    for (const alternative of word.alternatives) addText(index, alternative, scratch, touched)
    addTerms(index, phrases, place, rarestOf(word), scratch, touched)
    const most = mostTold(word)
    for (const document of touched) {
      if (scratch.found[document] === 0) all.push(document)
      const value = worth(scratch, document)
      scratch.score[document] = (scratch.score[document] ?? 0) + word.times * value
      scratch.answered[document] = (scratch.answered[document] ?? 0) + Math.min(most, value / SOLID)
      scratch.found[document] = (scratch.found[document] ?? 0) + (scratch.tells[document] ?? 0)
      scratch.text[document] = scratch.terms[document] = scratch.tells[document] = 0
    }
  })
  return takeOut(all, words.length, askedOf(index, words), scratch)
}

/** The worth, beside its rarity, from which an entry is about a word: it stands in the title, in a topic, or often. */
const SOLID = 1.5

function mostTold({ alternatives }: ExpandedWord): number {
  return Math.max(LEAST, ...alternatives.map(({ rarity }) => rarity))
}

function worth({ text, terms }: Scratch, document: number): number {
  return (text[document] ?? 0) + (terms[document] ?? 0)
}

/** Rarities may be nothing, but a document that was found must not look like one that was not. */
export const LEAST = 1e-6

function addText(index: Index, { group, weight, rarity }: Alternative, scratch: Scratch, touched: number[]): void {
  const { list, text, tells } = scratch
  readPostings(index, group, list)
  const unit = weight * Math.max(rarity, LEAST) * IMPACT_STEP
  const telling = weight * Math.max(rarity, LEAST)
  for (let place = 0; place < list.length; place++) {
    const document = list.documents[place] ?? 0
    const value = unit * (list.levels[place] ?? 0)
    const before = tells[document] ?? 0
    if (before === 0) touched.push(document)
    if (before < telling) tells[document] = telling
    if ((text[document] ?? 0) < value) text[document] = value
  }
}

function addTerms(
  index: Index,
  phrases: readonly MetPhrase[],
  place: number,
  wordRarity: number,
  scratch: Scratch,
  touched: number[],
): void {
  const { terms, tells } = scratch
  for (const [term, share] of bestShares(phrases, place)) {
    for (const role of ROLES) {
      const telling = Math.max(wordRarity > 0 ? wordRarity : termRarity(index, role, term), LEAST)
      const value = ROLE_WEIGHT[role] * telling * share * share
      for (const document of termDocuments(index, role, term)) {
        const before = tells[document] ?? 0
        if (before === 0) touched.push(document)
        if (before < telling * share) tells[document] = telling * share
        if ((terms[document] ?? 0) < value) terms[document] = value
      }
    }
  }
}

/** For each term that a word meets, the greatest part of one of its phrases that the query has. */
function bestShares(phrases: readonly MetPhrase[], place: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>()
  for (const { term, words, share } of phrases) {
    if (words.includes(place)) shares.set(term, Math.max(share, shares.get(term) ?? 0))
  }
  return shares
}

function rarestOf({ alternatives }: ExpandedWord): number {
  return Math.max(0, ...alternatives.map(({ weight, rarity }) => weight * rarity))
}

/** How much of what the best document has of the query another must have, by the number of words. */
export function leastShare(words: number): number {
  if (words < 2) return 0
  return words < 4 ? 0.5 : 1 / (words - 1)
}

/** How much the words tell together: what a document would have that has them all. A word no entry has tells most. */
function askedOf(index: Index, words: readonly ExpandedWord[]): number {
  const unknown = rarity(0, index.count)
  return words.reduce((sum, word) => sum + (word.alternatives.length === 0 ? unknown : mostTold(word)), 0)
}

function takeOut(all: readonly number[], words: number, asked: number, scratch: Scratch): Matches {
  const { score, found, answered } = scratch
  const told = words === 1 ? found : answered
  let most = 0
  for (const document of all) most = Math.max(most, found[document] ?? 0)
  const documents = withAtLeast(most * leastShare(words), all, found)
  const scores = new Float32Array(documents.length)
  const shares = new Float32Array(documents.length)
  documents.forEach((document, place) => {
    scores[place] = score[document] ?? 0
    shares[place] = Math.min(1, (told[document] ?? 0) / asked)
  })
  for (const document of all) score[document] = found[document] = answered[document] = 0
  return { documents, scores, shares }
}

/** Where more than one of so many documents was found, looking at all is faster than sorting. */
const MANY = 16

/** The documents of which enough was found, in the order of their numbers. */
function withAtLeast(least: number, all: readonly number[], found: Float32Array): Uint32Array {
  const documents = new Uint32Array(all.length)
  let length = 0
  if (all.length * MANY > found.length) {
    for (let document = 0; document < found.length; document++) {
      const own = found[document] ?? 0
      if (own > 0 && own >= least) documents[length++] = document
    }
    return documents.subarray(0, length)
  }
  for (const document of all) if ((found[document] ?? 0) >= least) documents[length++] = document
  return documents.subarray(0, length).sort()
}
