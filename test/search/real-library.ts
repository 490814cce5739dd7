// The real library and what its readers ask, for the tests of search.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../../src/model/languages.ts'
import { rankTitles, toDocument } from '../../src/search/document.ts'
import type { SearchEngine } from '../../src/search/engine.ts'
import { filesBelow, makeFrom, vocabulary } from '../content/invented-library.ts'
import { embeddedEngine } from './embedded.ts'

export interface Judgement {
  readonly query: string
  readonly language: Language
  /** Grades from 1 to 3 by path; empty when the library has no good answer. */
  readonly entries: Readonly<Record<string, number>>
}

export const judgements: readonly Judgement[] = parse(
  readFileSync(join(import.meta.dirname, 'judgements.yaml'), 'utf8'),
)

export const library = makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))

const ranks = rankTitles(library.entries)
export const realDocuments = library.entries.map((entry) => toDocument(entry, vocabulary, ranks))

export function realEngine(): SearchEngine {
  return embeddedEngine(realDocuments, vocabulary)
}

/** nDCG@10 with gains of 2^grade − 1. */
export function ndcg(found: readonly string[], entries: Judgement['entries']): number {
  const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2)
  const ideal = Object.values(entries)
    .toSorted((a, b) => b - a)
    .slice(0, 10)
  const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0)
  return found.slice(0, 10).reduce((sum, path, rank) => sum + gain(entries[path] ?? 0, rank), 0) / best
}
