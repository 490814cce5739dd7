import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/search/engines/embedded/understand.ts'

const words = (text: string, language: 'en' | 'fr' | 'es' = 'en'): string[] =>
  understand(text, language).words.map(({ raw }) => raw)

describe('the words of a query', () => {
  it.each([
    ['en', 'how to run a meeting', ['run', 'meeting']],
    ['fr', 'la santé des enseignants', ['santé', 'enseignants']],
    ['es', 'el cuidado de la voz', ['cuidado', 'voz']],
    ['en', 'la santé des enseignants', ['santé', 'enseignants']],
    ['en', 'father and son', ['father', 'son']],
    ['en', 'salud laboral sin estrés', ['salud', 'laboral', 'estrés']],
    ['en', 'WHO guidelines', ['WHO', 'guidelines']],
    ['en', 'who guidelines', ['who', 'guidelines']],
    ['en', 'who can train us', ['train']],
    ['en', 'WHO CAN TRAIN US', ['TRAIN']],
    ['en', 'who', ['who']],
    ['fr', 'être', ['être']],
    ['fr', 'l’école', ['école']],
  ] as const)('leave out what only carries the sentence: %s %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected)
  })

  it('take a hyphenated word with a stop word in it as one', () => {
    const [word, ...others] = understand('bien-être au travail', 'fr').words
    expect([word?.raw, word?.form, others.map(({ raw }) => raw)]).toEqual(['bien-être', 'bienetre', ['travail']])
    expect(words('action-research')).toEqual(['action', 'research'])
  })

  it('take the last word as a beginning, unless the text goes on or quotes it', () => {
    const isOpen = (text: string): boolean[] => understand(text, 'en').words.map(({ isBeginning }) => isBeginning)
    expect(isOpen('school mea')).toEqual([false, true])
    expect(isOpen('school meals?')).toEqual([false, false])
    expect(isOpen('school "meals"')).toEqual([false, false])
  })

  it('take a phrase once however often it is quoted, and few of many', () => {
    expect(understand('"open question" "Open question" -"open question"', 'en')).toMatchObject({
      phrases: [{ forms: ['open', 'question'] }],
      withoutPhrases: [{ forms: ['open', 'question'] }],
    })
    const many = Array.from({ length: 50 }, (_, number) => `"phrase ${number}"`).join(' ')
    expect(understand(many, 'en').phrases.length).toBeLessThanOrEqual(8)
  })

  it('are read as far as a person might type', () => {
    expect(words('word '.repeat(5_000)).length).toBeLessThanOrEqual(64)
  })
})

describe('orders in a query', () => {
  const read = (text: string) => {
    const { phrases, withoutWords, withoutPhrases } = understand(text, 'en')
    const forms = (list: readonly { forms: readonly string[] }[]): string[] => list.map((one) => one.forms.join(' '))
    return [forms(phrases), withoutWords.map(({ raw }) => raw), forms(withoutPhrases)]
  }

  it.each([
    ['"open question"', [['open question'], [], []]],
    ['« Santé au travail » mutuelle', [['sante au travail'], [], []]],
    ['“one two” “three”', [['one two', 'three'], [], []]],
    ['meeting -vaccination', [[], ['vaccination'], []]],
    ['meeting -well-being', [[], ['well', 'being'], []]],
    ['meeting -"open question"', [[], [], ['open question']]],
    ['self-care', [[], [], []]],
    ['2020 - 2024', [[], [], []]],
    ['"never closed', [[], [], []]],
    ['"" "?!"', [[], [], []]],
  ])('are quotes and minuses: %s', (text, expected) => expect(read(text)).toEqual(expected))

  it('are not looked for in prose', () => {
    const prose = 'Articles about the type of a module and how one can check that it "matches" contexts -dash here'
    expect(read(prose)).toEqual([[], [], []])
    expect(words(prose)).toContain('matches')
  })
})
