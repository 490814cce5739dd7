// Whatever is typed, over the real library: an answer, and the same however it is coded.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Results, SearchEngine } from '../../src/search/engine.ts'
import { addresses, ask } from './ask.ts'
import { judgements, realEngine } from './real-library.ts'

let engine: SearchEngine
beforeAll(() => {
  engine = realEngine()
})
const search = (text: string): Promise<Results> => engine.search(ask(text))

/** Signs that mean something to search engines, to patterns, to HTML and to databases. */
const OPERATORS = [
  '"',
  '-',
  '(',
  ')',
  '*',
  '~',
  '^',
  'AND',
  'OR',
  'NOT',
  ':',
  '\\',
  '[',
  '{',
  '<b>',
  "'",
  '`',
  '%',
  '../',
  '\0',
]
const piece = fc.oneof(
  fc.constantFrom(...OPERATORS),
  fc.constantFrom('burnout', 'école', 'mutual', 'voz', 'l’', '-"'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

describe('any text', () => {
  it('gets an answer whose parts agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { hits, total, pages, page } = await search(pieces.join(' '))
        expect(hits.length).toBe(Math.min(10, total))
        expect([page, pages]).toEqual([1, Math.max(1, Math.ceil(total / 10))])
      }),
      { numRuns: 1_000 },
    )
  }, 60_000)

  it.each([
    ['repeated', 'a'.repeat(10_000)],
    ['many words', 'burnout école '.repeat(700)],
    ['open quotes', '"burnout '.repeat(500)],
    ['minuses', '-burnout '.repeat(500)],
    ['a pattern that explodes', `${'(a+)+'.repeat(200)}$`],
    ['halves of characters', '\ud800burn\udc00out'],
    ['right to left', '\u202emalaise\u202c التعليم'],
    ['joined emoji', '👩‍👩‍👧 🏳️‍🌈'.repeat(200)],
    ['marks on marks', `e${'\u0301'.repeat(5_000)}`],
    ['signs alone', '¿?!… — « » “ ” ; : / \\'],
  ])('answers %s', async (_, text) => {
    const results = await search(text)
    expect(results.hits.length).toBe(Math.min(10, results.total))
  })

  it('finds the same in capitals, without accents, and however accents are coded', async () => {
    for (const { query } of judgements) {
      const own = await search(query)
      for (const spelling of [query.normalize('NFD'), query.toLowerCase().normalize('NFC')]) {
        expect(addresses(await search(spelling)), spelling).toEqual(addresses(own))
      }
    }
  })
})
