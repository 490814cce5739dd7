// What readers of the real library ask, judged by hand: see judgements.yaml.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { refKey, refPath } from '../../src/model/address.ts'
import type { Language } from '../../src/model/languages.ts'
import { rankTitles, toDocument } from '../../src/search/document.ts'
import { openEmbedded } from '../../src/search/engines/embedded/read.ts'
import { write } from '../../src/search/engines/embedded/write.ts'
import { filesBelow, makeFrom, vocabulary } from '../content/invented-library.ts'

interface Judgement {
  readonly query: string
  readonly language: Language
  readonly entries: Readonly<Record<string, number>>
}

const judgements = parse(readFileSync(join(import.meta.dirname, 'judgements.yaml'), 'utf8')) as readonly Judgement[] // our own file
const library = makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))
const ranks = rankTitles(library.entries)
const files = write(library.entries.map((entry) => toDocument(entry, vocabulary, ranks)))
const engine = openEmbedded(
  // Every file the engine asks for is one it wrote.
  async (name) => (files.get(name) ?? new Uint8Array()).slice().buffer,
  async () => vocabulary,
)

const search = ({ query, language }: Judgement) =>
  engine.search({ text: query, language, read: [], facets: {}, sort: 'relevance', page: 1, size: 10 })

/** nDCG@10 with gains of 2^grade − 1. */
function ndcg(found: readonly string[], entries: Judgement['entries']): number {
  const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2)
  const ideal = Object.values(entries)
    .toSorted((a, b) => b - a)
    .slice(0, 10)
  const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0)
  return found.reduce((sum, path, rank) => sum + gain(entries[path] ?? 0, rank), 0) / best
}

describe('the search over the real library', () => {
  const scores: { query: string; score: number; found: readonly string[] }[] = []
  beforeAll(async () => {
    for (const judgement of judgements.filter(({ entries }) => Object.keys(entries).length > 0)) {
      const found = (await search(judgement)).hits.map(({ ref }) => refPath(ref))
      scores.push({ query: judgement.query, score: ndcg(found, judgement.entries), found })
    }
  })

  it('is judged by entries that exist', () => {
    const known = new Set(library.entries.map((entry) => refPath(entry)))
    expect(judgements.flatMap(({ entries }) => Object.keys(entries)).filter((path) => !known.has(path))).toEqual([])
    expect(new Set(library.entries.map((entry) => refKey(entry))).size).toBe(library.entries.length)
  })

  it('puts first what readers look for: nDCG@10 of 0.9 or more', () => {
    const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
    const worst = scores.toSorted((a, b) => a.score - b.score).slice(0, 8)
    expect(mean, JSON.stringify(worst, null, 1)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ['ILO', 'en', 'organisations/ilo'],
    ['OIT', 'fr', 'organisations/ilo'],
    ['GTUCCU', 'es', 'organisations/gtuccu'],
    ['MGEN', 'en', 'organisations/mgen'],
  ] as const)('leads the acronym %s in %s to the organisation itself', async (query, language, expected) => {
    const [first] = (await search({ query, language, entries: {} })).hits
    expect(first && refPath(first.ref)).toBe(expected)
  })

  it('has what is looked for among the first ten, always', () => {
    expect(scores.filter(({ score }) => score < 0.3)).toEqual([])
  })

  it.each(judgements.filter(({ entries }) => Object.keys(entries).length === 0))(
    'finds nothing for $query, or says which words it could not use',
    async (judgement) => {
      const { total, unused = [] } = await search(judgement)
      expect(total === 0 || unused.length > 0).toBe(true)
    },
  )
})
