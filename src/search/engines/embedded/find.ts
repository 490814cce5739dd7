import type { Language } from '../../../model/languages.ts'
import { type ExpandedWord, expandWords } from './expand.ts'
import { type Matches, matchWords, type Scratch } from './match.ts'
import { type MetPhrase, meetPhrases } from './match-terms.ts'
import type { Index } from './open-index.ts'
import { documentsWithPhrase } from './phrases.ts'
import type { ReadTexts } from './texts.ts'
import type { Plan, QueryWord } from './understand.ts'

export interface Searched {
  readonly index: Index
  readonly scratch: Scratch
  readonly texts: ReadTexts
}

/** The documents a query asks for, filters left out; every document when it has no words to find. */
export async function find(
  searched: Searched,
  plan: Plan,
  words: readonly ExpandedWord[],
  phrases: readonly MetPhrase[],
  language: Language,
): Promise<Matches> {
  const { index, scratch, texts } = searched
  const matches = plan.words.length > 0 ? matchWords(index, words, phrases, scratch) : everything(index)
  const needed = await Promise.all(plan.phrases.map((phrase) => documentsWithPhrase(index, phrase, texts)))
  const forbidden = await Promise.all(plan.withoutPhrases.map((phrase) => documentsWithPhrase(index, phrase, texts)))
  for (const word of plan.withoutWords) forbidden.push(documentsWithWord(searched, word, language))
  return narrow(matches, needed, forbidden)
}

function everything(index: Index): Matches {
  return {
    documents: Uint32Array.from({ length: index.count }, (_, document) => document),
    scores: new Float32Array(index.count),
    shares: new Float32Array(index.count).fill(1),
  }
}

/** A label is met as a whole from here on. */
const WHOLE = 0.99

/** The documents that have a word or its family in their text, or as a whole label: parts of labels forbid too much. */
function documentsWithWord({ index, scratch }: Searched, word: QueryWord, language: Language): Set<number> {
  const words = expandWords(index, [word], language)
  const labels = meetPhrases(index, words).filter(({ share }) => share > WHOLE)
  return new Set(matchWords(index, words, labels, scratch).documents)
}

/** Leaves only what is in all the needed sets and in none of the forbidden. */
function narrow(matches: Matches, needed: readonly Set<number>[], forbidden: readonly Set<number>[]): Matches {
  if (needed.length + forbidden.length === 0) return matches
  const places = [...matches.documents.keys()].filter((place) => {
    const document = matches.documents[place] ?? 0
    return needed.every((set) => set.has(document)) && !forbidden.some((set) => set.has(document))
  })
  return {
    documents: Uint32Array.from(places, (place) => matches.documents[place] ?? 0),
    scores: Float32Array.from(places, (place) => matches.scores[place] ?? 0),
    shares: Float32Array.from(places, (place) => matches.shares[place] ?? 0),
  }
}
