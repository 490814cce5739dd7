import fc from 'fast-check'
import { FACET_IDS } from '../../../../src/model/facets.ts'
import { LANGUAGE_IDS } from '../../../../src/model/languages.ts'
import { rankTitles, type SearchDocument } from '../../../../src/search/document.ts'
import type { Query } from '../../../../src/search/query.ts'
import { ask } from '../../ask.ts'

/** Families, look-alikes, stop words, hyphens, accents, and words that three languages share. */
const WORDS = [
  ...['school', 'schools', 'scholar', 'teach', 'teaching', 'mental', 'mentale', 'santé', 'sante', 'salud', 'saludable'],
  ...[
    'école',
    'voz',
    'voces',
    'voice',
    'the',
    'de',
    'para',
    'well-being',
    'wellbeing',
    'bien-être',
    '__proto__',
    '2024',
  ],
]
export const word = fc.constantFrom(...WORDS)
const sentence = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
const text = fc.record({
  title: sentence,
  summary: sentence,
  body: fc.array(word, { maxLength: 25 }).map((all) => all.join(' ')),
})

const TERMS = ['salud mental', 'école', 'voice', 'teaching voices'].map((label, number) => ({
  id: `term-${number}`,
  words: { en: [label], fr: ['santé scolaire'], es: [label, 'voz'] },
}))
const terms = fc.subarray(TERMS)
const VALUES = ['one', 'two', 'three', '__proto__', 'constructor']
const FEW_FACETS = FACET_IDS.slice(0, 5)

const document = fc.record({
  original: fc.constantFrom(...LANGUAGE_IDS),
  texts: fc.record({ en: text, fr: text, es: text }, { requiredKeys: [] }),
  first: text,
  topics: terms,
  broader: terms,
  labels: fc.subarray(TERMS.slice(0, 2)).map((all) => all.map((term) => ({ ...term, id: `label:${term.id}` }))),
  facets: fc.dictionary(fc.constantFrom(...FEW_FACETS), fc.subarray(VALUES)),
  day: fc.integer({ min: 10, max: 28 }),
  minutes: fc.option(fc.integer({ min: 1, max: 5 })),
})

/** Libraries of up to twenty documents. */
export const library: fc.Arbitrary<SearchDocument[]> = fc.array(document, { maxLength: 20 }).map((rows) => {
  const documents = rows.map(({ original, texts, first, day, ...row }, number) => ({
    ...row,
    ref: { type: 'article' as const, slug: `d${number}` },
    original,
    // An entry has at least the text of its original language.
    texts: { ...texts, [original]: texts[original] ?? first },
    published: `2025-01-${day}`,
    sample: false,
  }))
  const ranks = rankTitles(documents.map((one) => ({ ...one.ref, ...one })))
  return documents.map((one) => ({
    ...one,
    titleRank: ranks.get(`article_${one.ref.slug}`) ?? { en: 0, fr: 0, es: 0 },
  }))
})

export const query: fc.Arbitrary<Query> = fc
  .record({
    words: fc.array(fc.oneof(word, fc.constantFrom('scool', 'menta', 'voc', 'tea', 'xyz', 'saluda')), { maxLength: 4 }),
    language: fc.constantFrom(...LANGUAGE_IDS),
    read: fc.subarray([...LANGUAGE_IDS]),
    facets: fc.dictionary(fc.constantFrom(...FEW_FACETS), fc.subarray(VALUES), { maxKeys: 3 }),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'title' as const, 'minutes' as const),
  })
  .map(({ words, ...rest }) => ask(words.join(' '), { ...rest, size: 50 }))
