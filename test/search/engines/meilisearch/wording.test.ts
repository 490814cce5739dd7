import { describe, expect, it } from 'vitest'
import {
  apart,
  inOtherWords,
  lengthOf,
  readWords,
  together,
} from '../../../../src/search/engines/meilisearch/wording.ts'

const sent = (text: string): string => together(readWords(text, 'en'))

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

  it('begin with what is forbidden, since the server stops reading after its tenth word', () => {
    expect(sent('meeting millet -never')).toBe('-"never" meeting millet')
  })

  it('are counted as the server does: a phrase is one, a hyphenated word as many as it is made of', () => {
    expect(lengthOf(readWords('"conseil d’administration" bien-être école', 'en'))).toBe(4)
  })

  it('leave those unused that are too many', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word${index}`)
    const words = readWords(many.join(' '), 'en')
    expect([words.wanted.length, words.unused]).toEqual([32, many.slice(32)])
  })

  it('are never longer than words can be', () => {
    expect(sent('a'.repeat(10_000)).length).toBeLessThan(100)
  })
})

describe('a word as a question of its own', () => {
  const words = readWords('meals "open question" farms -millet', 'en')

  it('keeps what is quoted and what is forbidden, and is whole unless it was typed last', () => {
    const [meals, , farms] = words.wanted
    expect(meals && apart(words, meals)).toBe('-"millet" "open question" meals ')
    expect(farms && apart(words, farms)).toBe('-"millet" "open question" farms')
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
