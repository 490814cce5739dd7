import type { SearchDocument } from '../../src/search/document.ts'
import type { Query } from '../../src/search/query.ts'
import { type Collection, readCollection } from '../eval/collection.ts'
import { meanScores, scoresOf } from '../eval/metrics.ts'
import type { Contender } from './contender.ts'
import { facetTableOf } from './facet-table.ts'

export interface Relevance {
  readonly set: string
  readonly engine: string
  readonly ndcg: number
}

/** How well each engine ranks judged collections: nDCG@10. */
export async function relevanceOf(contenders: readonly Contender[], folders: readonly string[]): Promise<Relevance[]> {
  const rows: Relevance[] = []
  for (const folder of folders) {
    const collection = await readCollection(folder)
    for (const contender of contenders) {
      rows.push({ set: collection.name, engine: contender.name, ndcg: await ndcgOf(contender, collection) })
    }
  }
  return rows
}

async function ndcgOf(contender: Contender, { documents, queries, language }: Collection): Promise<number> {
  const sorted = inOrderOfAddresses(documents)
  const files = await contender.build(sorted)
  const [index = new Uint8Array()] = files.values()
  const search = await contender.open(new Uint8Array(index), files, facetTableOf(sorted))
  const scores = []
  for (const { text, relevant } of queries) {
    const query: Query = { text, language, read: [], facets: {}, sort: 'relevance', page: 1, size: 10 }
    const { first } = await search(query)
    scores.push(
      scoresOf(
        first.map((number) => sorted[number]?.ref.slug ?? ''),
        relevant,
      ),
    )
  }
  return meanScores(scores).ndcg
}

/** Our index numbers documents so, and the others as they come. */
function inOrderOfAddresses(documents: readonly SearchDocument[]): SearchDocument[] {
  return [...documents].sort((a, b) => (a.ref.slug < b.ref.slug ? -1 : 1))
}

export function relevanceTable(rows: readonly Relevance[]): string {
  const sets = [...new Set(rows.map(({ set }) => set))]
  const engines = [...new Set(rows.map(({ engine }) => engine))]
  const figure = (engine: string, set: string): string =>
    (rows.find((row) => row.engine === engine && row.set === set)?.ndcg ?? 0).toFixed(4).padStart(12)
  return [
    'nDCG@10'.padEnd(15) + sets.map((set) => set.padStart(12)).join(''),
    ...engines.map((engine) => engine.padEnd(15) + sets.map((set) => figure(engine, set)).join('')),
  ].join('\n')
}
