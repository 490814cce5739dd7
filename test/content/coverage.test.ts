import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/content/coverage.ts'
import { printCoverage } from '../../src/content/print-coverage.ts'
import { makeLibrary, vocabulary } from './invented-library.ts'

const { entries } = makeLibrary()
const coverage = coverageOf(entries, vocabulary)
const row = (id: string) => coverage.topics.find(({ topic }) => topic === id)

describe('the board of a library', () => {
  it('has a row for every topic and counts its texts by type and language', () => {
    expect(coverage.topics.map(({ topic }) => topic)).toEqual(vocabulary.topics.map(({ id }) => id))
    expect(row('burnout')).toMatchObject({
      group: 'health-education',
      counts: { article: { en: 1, fr: 1, es: 0 }, tool: { en: 0, fr: 0, es: 0 } },
    })
    expect(row('sexuality-education')?.entries).toBe(0)
  })

  it('counts an entry once in the totals, however many topics it has', () => {
    const articles = entries.filter(({ type }) => type === 'article')
    expect(coverage.total.article.en).toBe(articles.filter(({ texts }) => texts.en !== undefined).length)
    const begun = Object.values(coverage.originals).flatMap((counts) => Object.values(counts))
    expect(begun.reduce((sum, number) => sum + number, 0)).toBe(entries.length)
  })

  it('names what is missing, what is stale and what was checked longest ago', () => {
    expect(coverage.untranslated).toContainEqual({ path: 'articles/pensions', languages: ['fr', 'es'] })
    expect(coverage.untranslated.map(({ path }) => path)).not.toContain('articles/voz')
    expect(coverage.stale).toEqual(['articles/burnout/en'])
    expect(coverage.withoutReading).toContain('sexuality-education')
    expect(coverage.withoutReading).not.toContain('pensions')
    const days = coverage.oldestReviews.map(({ reviewed }) => reviewed)
    expect(days).toEqual([...days].sort())
  })

  it('is printed with the languages of a type side by side', () => {
    const lines = printCoverage(coverage).split('\n')
    expect(lines.find((line) => line.startsWith('burnout '))).toMatch(/^burnout +1 +1 +· +· +· +· +/)
    expect(lines).toContain('  articles/pensions (fr, es)')
    expect(lines).toContain('  articles/burnout/en')
  })
})
