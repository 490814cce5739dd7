import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/model/languages.ts'
import type { FoundRecord } from '../../../../src/search/engines/meilisearch/answer.ts'
import { matchesOf } from '../../../../src/search/engines/meilisearch/matched.ts'
import { MARK_END, MARK_START } from '../../../../src/search/engines/meilisearch/record.ts'
import { readWords } from '../../../../src/search/engines/meilisearch/wording.ts'

/** Writes marks where brackets stand. */
const m = (text: string): string => text.replaceAll('[', MARK_START).replaceAll(']', MARK_END)

function record(formatted: Partial<FoundRecord['_formatted']>): FoundRecord {
  return {
    ref: { type: 'article', slug: 'one' },
    original: 'es',
    facets: {},
    published: '2026-01-01',
    sample: false,
    _formatted: { texts: {}, topics: [], broader: [], labels: [], ...formatted },
  }
}

const matches = (query: string, formatted: Partial<FoundRecord['_formatted']>, shown: Language = 'es') =>
  matchesOf(record(formatted), shown, readWords(query, shown).wanted)

const text = (title: string, body = '') => ({ title: m(title), summary: '', body: m(body) })

describe('why a record was found', () => {
  it.each([
    ['voz', 'La [voz]', 'voz'],
    ['vo', 'La [vo]z', 'voz'],
    ['vacunas', 'La [vacunación]', 'vacunación'],
    ['salud', 'La [vacunación]', undefined],
    ['vacunasión', 'La [vacunación]', 'vacunación'],
    ['healthcare', '[health] [care]', 'health'],
    ['"cuidar la voz"', '[Cuidar la voz]', 'Cuidar la voz'],
  ])('for %j in %j is %j', (query, title, found) => {
    expect(matches(query, { texts: { es: text(title) } })[0]?.found).toBe(found)
  })

  it('is looked for in the text shown before the topics, and there before other languages', () => {
    const topics = [{ id: 'voice', words: { es: [m('[Voz]')] } }]
    expect(matches('voz', { texts: { es: text('', 'la [voz]') }, topics })).toEqual([
      { query: 'voz', found: 'voz', field: 'body', language: 'es' },
    ])
    expect(matches('voz', { texts: { es: text('Aula'), en: text('The [voz]') }, topics })).toEqual([
      { query: 'voz', found: 'Voz', field: 'topic', language: 'es', term: 'voice' },
    ])
    expect(matches('voz', { texts: { es: text('Aula'), en: text('The [voz]') } })).toEqual([
      { query: 'voz', found: 'voz', field: 'title', language: 'en' },
    ])
  })

  it('is one reason when several words met one term', () => {
    const topics = [{ id: 'meals', words: { fr: [m('[Cantine] [scolaire]'), 'repas'] } }]
    expect(matches('cantine scolaire', { topics }, 'fr')).toEqual([
      { query: 'cantine scolaire', found: 'Cantine scolaire', field: 'topic', language: 'fr', term: 'meals' },
    ])
  })

  it('names no term for the labels of other facts', () => {
    const labels = [{ id: 'country:SN', words: { es: [m('[Senegal]')] } }]
    expect(matches('senegal', { labels })).toEqual([
      { query: 'senegal', found: 'Senegal', field: 'label', language: 'es' },
    ])
  })

  it('is nothing for words that met nothing', () => {
    expect(matches('voz', { texts: { es: text('Aula') } })).toEqual([])
  })
})
