// How hard a text is to read: long sentences, and many long words. Both are signs, not verdicts.
import { LANGUAGES, type Language } from '../model/languages.ts'
import { quoted } from './message.ts'

/** A reader on a phone loses the thread of a longer one. */
const LONGEST_SENTENCE_WORDS = 40

/** A point inside a figure ends no sentence. One after an abbreviation does, so a long sentence may go unnoticed there. */
const segmenters = new Map<Language, Intl.Segmenter>(
  LANGUAGES.map(({ id, locale }) => [id, new Intl.Segmenter(locale, { granularity: 'sentence' })]),
)

export interface LongSentence {
  readonly words: number
  /** How it begins. */
  readonly start: string
}

/** The sentences of a paragraph with more words than a reader can hold. */
export function longSentences(paragraph: string, language: Language): LongSentence[] {
  // Asking the platform costs as much as parsing the paragraph did, so only what looks long is asked about.
  if (paragraph.split(END).every((piece) => countWords(piece) <= LONGEST_SENTENCE_WORDS)) return []
  const sentences = [...(segmenters.get(language)?.segment(paragraph) ?? [])].map(({ segment }) => segment.trim())
  return sentences.flatMap((sentence) => {
    const words = countWords(sentence)
    return words > LONGEST_SENTENCE_WORDS ? { words, start: sentence.split(/\s+/).slice(0, 6).join(' ') } : []
  })
}

export function longSentenceReason({ words, start }: LongSentence): string {
  return `Unexpected sentence of ${words} words (${quoted(`${start} …`)}), expected at most ${LONGEST_SENTENCE_WORDS}: make two of it`
}

/** What nearly always ends a sentence. */
const END = /[.!?…]\s/u

/** Above it a text is hard for most readers, whatever its language. */
export const HARDEST_LIX = 50
/** A few sentences give no fair mean. */
const SHORTEST_MEASURED_WORDS = 100
const LONG_WORD_LETTERS = 7

/**
 * Björnsson's LIX: words a sentence, plus the percentage of words with seven letters or more. It counts no
 * syllables, so it serves every language; 30 is easy, 50 hard, 60 very hard. Undefined for a text too short
 * to measure. Source: J. Anderson, “Lix and Rix”, Journal of Reading 26(6), 1983.
 */
export function lix(text: string): number | undefined {
  const words = text.match(WORD) ?? []
  if (words.length < SHORTEST_MEASURED_WORDS) return undefined
  const ends = text.match(/[.!?…:]+(?=\s|$)|\n/gu)?.length ?? 0
  const long = words.filter((word) => [...word].length >= LONG_WORD_LETTERS).length
  return words.length / Math.max(1, ends) + (100 * long) / words.length
}

const WORD = /[\p{L}\p{M}]+/gu

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\-.,]*/gu)?.length ?? 0
}
