import { expect, it } from 'vitest'
import { translator } from '../../../src/i18n/translate.ts'
import type { Language } from '../../../src/model/languages.ts'
import { wordingFor } from '../../../src/web/pages/wording.ts'
import { vocabulary } from '../../content/invented-library.ts'

const wording = (language: Language) => wordingFor(language, translator(language), vocabulary)

it.each([
  ['en', '2026-03-01', '1 March 2026'],
  ['fr', '2026-03-01', '1er mars 2026'],
  ['fr', '2026-03-11', '11 mars 2026'],
  ['es', '2026-12-31', '31 de diciembre de 2026'],
] as const)('writes a day in %s: %s', (language, date, written) => {
  expect(wording(language).day(date)).toBe(written)
})

it.each([
  ['en', [20, 60], '20–60 minutes'],
  ['en', [10, 10], '10 minutes'],
  ['en', [60, 60], '60 minutes'],
  ['en', [60, 180], '1–3 hours'],
  ['en', [90, 240], '1.5–4 hours'],
  ['en', [75, 180], '75–180 minutes'],
  ['fr', [90, 90], '1,5 heure'],
  ['es', [120, 180], '2-3 horas'],
] as const)('writes minutes in %s: %j', (language, range, written) => {
  expect(
    wording(language)
      .minutes(range)
      .replace(/\u00a0/g, ' '),
  ).toBe(written)
})

it('writes weeks and people', () => {
  expect(wording('en').weeks([2, 6])).toBe('2–6 weeks')
  expect(wording('en').weeks([1, 1])).toBe('1 week')
  expect(wording('en').range([12, 1200])).toBe('12–1,200')
})

it('joins things as the language does', () => {
  expect(wording('en').list(['Mali', 'Togo', 'Peru'])).toBe('Mali, Togo and Peru')
  expect(wording('es').list(['Mali', 'Irán'])).toBe('Mali e Irán')
})
