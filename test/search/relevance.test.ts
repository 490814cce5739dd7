// What readers of the real library ask, judged by hand: see judgements.yaml.
import { beforeAll, describe, expect, it } from 'vitest'
import { refKey, refPath } from '../../src/model/address.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import type { Results, SearchEngine } from '../../src/search/engine.ts'
import { addresses, ask } from './ask.ts'
import { type Judgement, judgements, library, ndcg, realEngine } from './real-library.ts'

const answered = judgements.filter(({ entries }) => Object.keys(entries).length > 0)
const unanswered = judgements.filter(({ entries }) => Object.keys(entries).length === 0)

let engine: SearchEngine
beforeAll(() => {
  engine = realEngine()
})
const search = ({ query, language }: Omit<Judgement, 'entries'>): Promise<Results> =>
  engine.search(ask(query, { language }))

describe('the judgements', () => {
  it('name entries that exist', () => {
    const known = new Set(library.entries.map((entry) => refPath(entry)))
    expect(judgements.flatMap(({ entries }) => Object.keys(entries)).filter((path) => !known.has(path))).toEqual([])
    expect(new Set(library.entries.map((entry) => refKey(entry))).size).toBe(library.entries.length)
  })

  it('are many, in every language, with questions that have no answer', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(120)
    for (const id of LANGUAGE_IDS) {
      expect(judgements.filter(({ language }) => language === id).length).toBeGreaterThan(judgements.length / 5)
    }
    expect(unanswered.length).toBeGreaterThanOrEqual(10)
  })
})

describe('the search over the real library', () => {
  const scores: { query: string; language: string; score: number; found: readonly string[] }[] = []
  beforeAll(async () => {
    for (const judgement of answered) {
      const found = addresses(await search(judgement))
      const { query, language, entries } = judgement
      scores.push({ query, language, score: ndcg(found, entries), found })
    }
  })
  const mean = (some: typeof scores): number => some.reduce((sum, { score }) => sum + score, 0) / some.length
  const worst = (some: typeof scores): string =>
    JSON.stringify(some.toSorted((a, b) => a.score - b.score).slice(0, 12), null, 1)

  it('puts first what readers look for: nDCG@10 of 0.9 or more', () => {
    expect(mean(scores), worst(scores)).toBeGreaterThanOrEqual(0.9)
  })

  it.each(LANGUAGE_IDS)('is about as good in %s as in the other languages', (id) => {
    const own = scores.filter(({ language }) => language === id)
    expect(mean(own), worst(own)).toBeGreaterThanOrEqual(0.87)
  })

  it.each([
    ['ILO', 'en', 'organisations/ilo'],
    ['OIT', 'fr', 'organisations/ilo'],
    ['GTUCCU', 'es', 'organisations/gtuccu'],
    ['MGEN', 'en', 'organisations/mgen'],
  ] as const)('leads the acronym %s in %s to the organisation itself', async (query, language, expected) => {
    expect(addresses(await search({ query, language }))[0]).toBe(expected)
  })

  it('has what is looked for among the first, nearly always', () => {
    const missed = scores.filter(({ score }) => score < 0.3).map(({ query }) => query)
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(scores.length * 0.01)
  })

  it('finds nothing, or says that it is no answer, for three of four questions the library cannot answer', async () => {
    const wrong: string[] = []
    for (const judgement of unanswered) {
      const { total, weak } = await search(judgement)
      if (total > 0 && !weak) wrong.push(judgement.query)
    }
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(unanswered.length / 4)
  })

  it('calls an answer weak hardly ever', async () => {
    const weak: string[] = []
    for (const judgement of answered) if ((await search(judgement)).weak) weak.push(judgement.query)
    expect(weak.length, weak.join(', ')).toBeLessThanOrEqual(answered.length * 0.03)
  })
})
