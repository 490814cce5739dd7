import { describe, expect, it } from 'vitest'
import { asTyped, inOtherWords, readWords } from '../../../../src/search/engines/meilisearch/wording.ts'

const sent = (text: string): string => asTyped(readWords(text, 'en')).q

describe('the words put to the server', () => {
  it.each([
    ['school meals', 'school meals'],
    ['the health of the teachers', 'health teachers'],
    ['who', 'who'],
    ['“open question” café', '"open question" café'],
    ['« conseil d’administration »', '"conseil d’administration"'],
    ['l’école d’hiver', 'école hiver'],
    ['bien-être au travail', 'bien-être travail'],
    ['self-care', 'self-care'],
    ['meeting -vaccination', '-"vaccination" meeting'],
    ['meeting -"open question"', '-"open question" meeting'],
    ['meeting -self-care', '-"self-care" meeting'],
    ['"never closed', 'never closed'],
    ['"" - -- ?!', ''],
    ['fish\udc00bowl', 'fish bowl'],
  ])('of %j are %j', (text, q) => {
    // What cannot be a character is sent as white space or nothing at all.
    expect(sent(text).replace(/\s+/g, ' ')).toBe(q)
  })

  it('are no more than the server reads, and what is forbidden comes first', () => {
    const many = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')
    expect(sent(`${many} -never`).split(' ')).toEqual([
      '-"never"',
      ...Array.from({ length: 10 }, (_, index) => `word${index}`),
    ])
  })

  it('count a hyphenated word as the words the server makes of it', () => {
    expect(sent('a1-b1 c1-d1 e1-f1 g1-h1 i1-j1 k1-l1')).toBe('a1-b1 c1-d1 e1-f1 g1-h1 i1-j1')
  })

  it('leave those unused that are too many', () => {
    expect(readWords('a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1', 'en').unused).toEqual(['k1', 'l1'])
  })

  it('are never longer than words can be', () => {
    expect(sent('a'.repeat(10_000)).length).toBeLessThan(100)
  })
})

describe('other words', () => {
  it('are the word itself, then its family in each language, beginning with the reader’s', () => {
    const [word] = readWords('vacunas', 'es').wanted
    expect(word && inOtherWords(word, 'es').map(({ asked }) => asked)).toEqual([
      'vacunas',
      'zqesvacun',
      'zqenvacuna',
      'zqfrvacun',
    ])
  })

  it('are not sought for quoted words', () => {
    const [phrase] = readWords('"las vacunas"', 'es').wanted
    expect(phrase && inOtherWords(phrase, 'es')).toEqual([phrase])
  })
})
