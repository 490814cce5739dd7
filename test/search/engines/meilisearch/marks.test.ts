import { expect, it } from 'vitest'
import { isMarked, markedParts, toSpans, withoutMarks } from '../../../../src/search/engines/meilisearch/marks.ts'
import { MARK_END, MARK_START, toRecord } from '../../../../src/search/engines/meilisearch/record.ts'
import { sampleDocuments } from '../../sample-documents.ts'

const mark = (text: string): string => `${MARK_START}${text}${MARK_END}`

it.each([
  ['', []],
  ['no mark', [{ text: 'no mark', marked: false }]],
  [
    `La ${mark('voz')} <b>`,
    [
      { text: 'La ', marked: false },
      { text: 'voz', marked: true },
      { text: ' <b>', marked: false },
    ],
  ],
  [`${mark('a')}${mark('b')}`, [{ text: 'ab', marked: true }]],
  [`${MARK_START}never closed`, [{ text: 'never closed', marked: true }]],
  [`stray${MARK_END} end`, [{ text: 'stray end', marked: false }]],
])('cuts %j at its marks', (text, spans) => {
  expect(toSpans(text)).toEqual(spans)
})

it('draws a mark to the end of the word it begins, and no further', () => {
  expect(markedParts(`${mark('épui')}sement ${mark('pro')}fessionnel, ${mark('l')}’école`)).toEqual([
    'épuisement',
    'professionnel',
    'l',
  ])
})

it('takes marks away without a trace', () => {
  expect(withoutMarks(`La ${mark('vo')}z`)).toBe('La voz')
  expect([isMarked(mark('a')), isMarked('a')]).toEqual([true, false])
})

it('keeps the characters of marks out of the texts that are indexed', () => {
  const [document] = sampleDocuments
  if (document === undefined) throw new Error('The sample has documents')
  const text = { title: mark('x'), summary: mark('y'), body: mark('z') }
  const record = toRecord({ ...document, texts: { en: text } })
  expect(record.texts.en).toEqual({ title: 'x', summary: 'y', body: 'z' })
  expect(record.id).toBe('article_prevent-burnout')
})
