import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS, type Facet, type FacetId } from '../../src/model/facets.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { allowedValues } from '../../src/search/facet-values.ts'
import { LARGEST_PAGE_SIZE, PAGE_SIZE, parseQuery, printQuery, type Query, sortsFor } from '../../src/search/query.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

const parse = (address: string) => parseQuery(new URLSearchParams(address), 'en', sampleVocabulary)
const rows: readonly Facet[] = FACETS

const facets = fc
  .record(
    Object.fromEntries(
      rows.map((facet) => [
        facet.id,
        fc.uniqueArray(fc.constantFrom(...allowedValues(facet, sampleVocabulary)), { maxLength: 3 }),
      ]),
    ),
  )
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)))
  .map((chosen) => Object.fromEntries(Object.entries(chosen).map(([id, values]) => [id, values.toSorted()])))

// The facets are keyed by their table's ids.
const queries: fc.Arbitrary<Query> = fc
  .record({
    text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.toWellFormed().trim()),
    language: fc.constantFrom(...LANGUAGE_IDS),
    read: fc.subarray([...LANGUAGE_IDS]),
    facets: facets as fc.Arbitrary<Query['facets']>,
    page: fc.integer({ min: 1, max: 10_000 }),
    size: fc.integer({ min: 1, max: LARGEST_PAGE_SIZE }),
  })
  .chain((query) => fc.constantFrom(...sortsFor(query.facets.type)).map((sort) => ({ ...query, sort })))

describe('a query', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { query: read, problems } = parseQuery(printQuery(query), query.language, sampleVocabulary)
        expect(problems).toEqual([])
        expect(read).toEqual(query)
      }),
    )
  })

  it('has one spelling, in whatever order it was chosen', () => {
    const one = parse('topic=vaccination&topic=burnout&type=tool&read=es&read=en&q=a').query
    const other = parse('read=en&q=a&type=tool&topic=burnout&read=es&topic=vaccination').query
    expect(printQuery(one).toString()).toBe(printQuery(other).toString())
    expect(printQuery(one).toString()).toBe('q=a&type=tool&topic=burnout&topic=vaccination&read=en&read=es')
  })

  it('says nothing of what is left as it is', () => {
    expect(printQuery(parse('').query).toString()).toBe('')
    expect(parse('q=&sort=&page=&topic=').problems).toEqual([])
    expect(parse('').query).toEqual({
      text: '',
      language: 'en',
      read: [],
      facets: {},
      sort: 'relevance',
      page: 1,
      size: PAGE_SIZE,
    })
  })

  it('keeps any text that a person may type', () => {
    expect(parse('q=%22world+caf%C3%A9%22+-%3Cb%3E').query.text).toBe('"world café" -<b>')
    expect(parse(`q=${encodeURIComponent('  voz  ')}`).query.text).toBe('voz')
  })
})

describe('problems of an address', () => {
  it.each([
    ['topic=burnuot', 'unknown-value', 'topic', 'burnuot', ['burnout']],
    ['country=sn', 'unknown-value', 'country', 'sn', ['SN']],
    ['country=Colombia', 'unknown-value', 'country', 'Colombia', ['CO']],
    ['country=s%C3%A9n%C3%A9gal', 'unknown-value', 'country', 'sénégal', ['SN']],
    ['language=espagnol', 'unknown-value', 'language', 'espagnol', ['es']],
    ['topic=trastornos+de+la+voz', 'unknown-value', 'topic', 'trastornos de la voz', ['voice-disorders']],
    ['topics=burnout', 'unknown-parameter', 'topics', 'burnout', ['topic']],
    ['sort=newst', 'unknown-value', 'sort', 'newst', ['newest']],
    ['read=de', 'unknown-value', 'read', 'de', []],
    ['page=0', 'unknown-value', 'page', '0', []],
    ['page=2.5', 'unknown-value', 'page', '2.5', []],
    ['page=-1', 'unknown-value', 'page', '-1', []],
    ['size=51', 'unknown-value', 'size', '51', []],
    ['year=20', 'unknown-value', 'year', '20', []],
    ['language=wo', 'unknown-value', 'language', 'wo', []],
    ['topic=burnout&topic=burnout', 'repeated', 'topic', 'burnout', []],
    ['q=voice&q=voz', 'repeated', 'q', 'voz', []],
  ])('names what is wrong in `%s`', (address, kind, parameter, value, near) => {
    const { problems } = parse(address)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ kind, parameter, value })
    expect(problems[0]?.nearest.slice(0, 1)).toEqual(near)
  })

  it('leaves out what is wrong and keeps the rest', () => {
    const { query } = parse('topic=burnuot&topic=burnout&page=x&sort=title')
    expect([query.facets, query.page, query.sort]).toEqual([{ topic: ['burnout'] }, 1, 'title'])
  })

  it('lists what is allowed', () => {
    expect(parse('phase=end').problems[0]?.allowed).toEqual(['open', 'explore', 'generate', 'decide'])
    expect(parse('frase=x').problems[0]?.allowed).toContain('phase')
  })

  it('cuts a text that is too long', () => {
    const { query, problems } = parse(`q=${'word '.repeat(100)}`)
    expect(query.text).toHaveLength(299)
    expect(problems.map(({ kind }) => kind)).toEqual(['too-long'])
    expect(parse(`q=${encodeURIComponent('😀'.repeat(301))}`).query.text).toBe('😀'.repeat(300))
  })

  it('offers sorting by time only where there may be tools', () => {
    expect(parse('sort=minutes').problems).toEqual([])
    expect(parse('sort=minutes&type=tool&type=article').query.sort).toBe('minutes')
    const { query, problems } = parse('sort=minutes&type=article')
    expect(query.sort).toBe('relevance')
    expect(problems[0]?.allowed).toEqual(['relevance', 'newest', 'title'])
  })

  it('takes names of JavaScript for the unknown names they are', () => {
    const { query, problems } = parse('__proto__=x&constructor=y&topic=__proto__&toString=1')
    expect(problems.map(({ parameter }) => parameter)).toEqual(['__proto__', 'constructor', 'toString', 'topic'])
    expect(query.facets).toEqual({})
  })
})

describe('a facet', () => {
  it.each(rows.map(({ id }) => id))('can be chosen by each of its values: %s', (id: FacetId) => {
    const row = rows.find((facet) => facet.id === id)
    const values = row === undefined ? [] : allowedValues(row, sampleVocabulary)
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(parse(`${id}=${value}`).query.facets[id]).toEqual([value])
  })
})
