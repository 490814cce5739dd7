// Names and terms that no dictionary has, some of them frequent and most of them rare, as in any growing library.
import type { InEveryLanguage, Language } from '../../src/model/languages.ts'

const DIFFERENT = 150_000
const CONSONANTS = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'tr', 'st']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'an', 'er', 'il']
const ENDINGS: InEveryLanguage<readonly string[]> = {
  en: ['', '', 's', 'ing', 'ation'],
  fr: ['', '', 's', 'er', 'ement'],
  es: ['', '', 's', 'ar', 'ación'],
}

/** A word of a language; the second is half as frequent as the first, the hundredth a hundredth part (Zipf's law). */
export function inventedWord(language: Language, random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(DIFFERENT)))
  const endings = ENDINGS[language]
  return spelled(rank) + (endings[Math.floor(random() * endings.length)] ?? '')
}

/** Two to four syllables, neighbours in rank being nothing alike. */
function spelled(rank: number): string {
  let rest = Math.imul(rank, 0x9e3779b1) >>> 0
  let word = ''
  for (let syllables = 2 + (rest % 3); syllables > 0; syllables--) {
    word += (CONSONANTS[rest % CONSONANTS.length] ?? '') + (VOWELS[(rest >>> 4) % VOWELS.length] ?? '')
    rest >>>= 7
  }
  return word
}
