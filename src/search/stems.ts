import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import type { InEveryLanguage, Language } from '../model/languages.ts'
import { folded } from './words.ts'

const STEMMERS: InEveryLanguage<(word: string) => string> = { en: english, fr: french, es: spanish }

/** Longer strings are no words: stemmers cost time and gain nothing. */
const LONGEST_STEMMED = 40

/**
 * The family of a lowered word in a language, without accents: `vacunas` and `vacunación` share one in Spanish.
 * Accents are folded after stemming, because endings are told apart by them.
 */
export function stem(lower: string, language: Language): string {
  const family = lower.length > LONGEST_STEMMED ? lower : STEMMERS[language](lower)
  return folded(family === '' ? lower : family)
}
