import { describe, expect, it } from 'vitest'
import { termsOf } from '../../src/model/fields.ts'
import {
  broaderTerms,
  LIST_IDS,
  listSchema,
  type Term,
  termLabel,
  type Vocabulary,
  wordsOfTerm,
} from '../../src/model/vocabulary.ts'

const term = (id: string, broader?: string): Term => ({
  id,
  labels: { en: `${id} en`, fr: `${id} fr`, es: `${id} es` },
  synonyms: { en: [`${id} again`], fr: [], es: [] },
  ...(broader === undefined ? {} : { broader }),
})

const empty = Object.fromEntries(LIST_IDS.map((list) => [list, []])) as unknown as Vocabulary
const vocabulary: Vocabulary = {
  ...empty,
  topics: [term('health'), term('work', 'health'), term('burnout', 'work'), term('a', 'b'), term('b', 'a')],
}

describe('vocabulary', () => {
  it('gives the label in a language, and the id where there is none', () => {
    expect(termLabel(vocabulary, 'topics', 'burnout', 'fr')).toBe('burnout fr')
    expect(termLabel(vocabulary, 'topics', '__proto__', 'fr')).toBe('__proto__')
  })

  it('climbs to the wider terms, nearest first', () => {
    expect(broaderTerms(vocabulary, 'topics', 'burnout').map(({ id }) => id)).toEqual(['work', 'health'])
  })

  it('stops where terms go round in a circle', () => {
    expect(broaderTerms(vocabulary, 'topics', 'a').map(({ id }) => id)).toEqual(['b'])
  })

  it('gives label and synonyms of a term by language', () => {
    expect(wordsOfTerm(term('x'))).toEqual({ en: ['x en', 'x again'], fr: ['x fr'], es: ['x es'] })
  })

  it('accepts the ids of a list and no others', () => {
    const topics = termsOf(vocabulary)('topics')
    expect(topics.safeParse('burnout').success).toBe(true)
    expect(topics.safeParse('constructor').success).toBe(false)
  })

  it('refuses a term without a label in every language', () => {
    expect(listSchema.safeParse([{ id: 'x', labels: { en: 'x', fr: 'x' } }]).success).toBe(false)
  })
})
