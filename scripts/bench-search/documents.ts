// Documents and queries that are the same for every engine and every time, from the sentences of the library's own
// articles. Real collections never run out of new words; a few sentences do, so one word in nine is an invented name.
import { type InEveryLanguage, LANGUAGE_IDS, type Language } from '../../src/model/languages.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { generator, sentencesByLanguage } from '../bench/generate.ts'
import { inventedWord } from './invented-words.ts'

const TITLE_WORDS = 8
const SUMMARY_CHARACTERS = 150
const BODY_CHARACTERS = 930
const INVENTED_SHARE = 1 / 9

/** The six facets and how many values each has. */
const FACETS = [
  { id: 'topic', values: 40, most: 3 },
  { id: 'audience', values: 12, most: 2 },
  { id: 'community', values: 4, most: 2 },
  { id: 'kind', values: 8, most: 1 },
  { id: 'country', values: 30, most: 2 },
  { id: 'year', values: 9, most: 1 },
] as const
const FIRST_YEAR = 2018

/** As many documents of about 1.2 kB, in the three languages by turns, in the order of their addresses. */
export function generateDocuments(count: number): SearchDocument[] {
  const random = generator(2026)
  const sentences = sentencesByLanguage()
  return Array.from({ length: count }, (_, number) => oneDocument(number, sentences, random))
}

function oneDocument(
  number: number,
  sentences: InEveryLanguage<readonly string[]>,
  random: () => number,
): SearchDocument {
  const language = LANGUAGE_IDS[number % LANGUAGE_IDS.length] ?? 'en'
  const sentence = (): string => withInventedWords(pick(sentences[language], random), language, random)
  let body = sentence()
  while (body.length < BODY_CHARACTERS) body += `${random() < 0.2 ? '\n' : ' '}${sentence()}`
  const facets = facetsOf(random)
  return {
    // As many digits as keep the order of addresses the order of numbers.
    ref: { type: 'article', slug: `d${String(number).padStart(6, '0')}` },
    original: language,
    texts: {
      [language]: {
        title: sentence().split(' ').slice(0, TITLE_WORDS).join(' '),
        summary: sentence().slice(0, SUMMARY_CHARACTERS),
        body,
      },
    },
    topics: [],
    broader: [],
    labels: [],
    facets,
    published: `${facets.year?.[0]}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`,
    minutes: null,
    titleRank: { en: number, fr: number, es: number },
    sample: false,
  }
}

function facetsOf(random: () => number): SearchDocument['facets'] {
  const rows = FACETS.map(({ id, values, most }) => {
    const names = Array.from({ length: 1 + Math.floor(random() * most) }, () => {
      // Some values are frequent and most are not.
      const place = Math.floor(random() ** 2 * values)
      return id === 'year' ? String(FIRST_YEAR + place) : `${id}-${place}`
    })
    return [id, [...new Set(names)]] as const
  })
  return Object.fromEntries(rows)
}

function withInventedWords(sentence: string, language: Language, random: () => number): string {
  return sentence.replace(/\p{L}+/gu, (word) => (random() < INVENTED_SHARE ? inventedWord(language, random) : word))
}

export function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from')
  return value
}
