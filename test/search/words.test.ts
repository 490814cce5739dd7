import { describe, expect, it } from 'vitest'
import { stem } from '../../src/search/stems.ts'
import { folded, isHyphenated, lowered, tokens } from '../../src/search/words.ts'

const words = (text: string): string[] => tokens(text).map(({ raw }) => raw)

describe('tokens', () => {
  it.each([
    ['Prevent burnout, together!', ['Prevent', 'burnout', 'together']],
    ["l’école et l'assemblée", ['école', 'et', 'assemblée']],
    ['qu’elle aujourd’hui', ['elle', 'aujourd', 'hui']],
    ['teacher’s voice', ['teacher', 'voice']],
    ['bien-être', ['bien', 'être']],
    ['52,4 % en 2024', ['52', '4', 'en', '2024']],
    ['¿Qué? ¡Sí!', ['Qué', 'Sí']],
    ['cafe\u0301', ['cafe\u0301']],
    ['__proto__', ['proto']],
    ['a b', ['a', 'b']],
    ['😀 — …', []],
  ])('finds the words of `%s`', (text, expected) => expect(words(text)).toEqual(expected))

  it('tells where each word stands', () => {
    const text = '«L’été» à venir'
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(words(text))
  })

  it('knows hyphenated words from words with a dash between', () => {
    const [well, being, then] = tokens('well-being - then')
    expect(well && being && isHyphenated('well-being - then', well, being)).toBe(true)
    expect(being && then && isHyphenated('well-being - then', being, then)).toBe(false)
  })
})

describe('folding', () => {
  it.each([
    ['Élève', 'eleve'],
    ['CŒUR', 'coeur'],
    ['año', 'ano'],
    ['cafe\u0301', 'cafe'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
    ['Αθήνα', 'αθηνα'],
  ])('makes `%s` and its plain spelling one', (raw, expected) => expect(folded(lowered(raw))).toBe(expected))
})

describe('stems', () => {
  it.each([
    ['en', 'teachers', 'teacher'],
    ['fr', 'mutuelles', 'mutuelle'],
    ['es', 'vacunas', 'vacunación'],
    ['fr', 'éducations', 'éducation'],
  ] as const)('puts words of a family together: %s %s', (language, a, b) => {
    expect(stem(lowered(a), language)).toBe(stem(lowered(b), language))
  })

  it('gives words without a letter that any language knows as they are', () => {
    expect(stem('2024', 'en')).toBe('2024')
    expect(stem('x'.repeat(60), 'fr')).toBe('x'.repeat(60))
  })
})
