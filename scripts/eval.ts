// npm run eval: how good the search is on judged collections, through the engine the site uses.
import { parseArgs } from 'node:util'
import type { SearchEngine } from '../src/search/engine.ts'
import type { Query } from '../src/search/query.ts'
import { type Collection, type Judged, readCollection } from './eval/collection.ts'
import { ENGINES, engineOver } from './eval/engines.ts'
import { meanScores, percentile, RECALL_DEPTH, type Scores, scoresOf } from './eval/metrics.ts'
import { withCut, withTypo } from './eval/spoil.ts'
import { fail, runScript } from './run-script.ts'

const USAGE = 'npm run eval -- DIR… [--engine embedded|meilisearch] [--typo] [--cut] [--json]'

/** How queries are put to the engine; the number is that of the query. */
const WAYS = {
  clean: (text: string) => text,
  typo: withTypo,
  cut: withCut,
} satisfies Record<string, (text: string, seed: number) => string>
type Way = keyof typeof WAYS

interface Row {
  readonly set: string
  readonly way: Way
  readonly scores: Scores
  /** Milliseconds of each query, a page of ten. */
  readonly took: readonly number[]
}

await runScript(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string', default: 'embedded' },
      typo: { type: 'boolean', default: false },
      cut: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const name = ENGINES.find((one) => one === values.engine)
  if (name === undefined) fail(`Unexpected engine \`${values.engine}\`, expected one of ${ENGINES.join(', ')}`)
  if (positionals.length === 0) fail(`Which folders? ${USAGE}`)
  const ways: Way[] = ['clean', ...(values.typo ? (['typo'] as const) : []), ...(values.cut ? (['cut'] as const) : [])]
  const rows: Row[] = []
  for (const folder of positionals) {
    const collection = await readCollection(folder)
    const engine = await engineOver(name, collection.documents)
    for (const way of ways) rows.push(await evaluate(collection, engine, way))
  }
  console.log(values.json ? JSON.stringify({ engine: name, rows: summaries(rows, ways) }, null, 2) : table(rows, ways))
})

async function evaluate({ name, language, queries }: Collection, engine: SearchEngine, way: Way): Promise<Row> {
  const scores: Scores[] = []
  const took: number[] = []
  for (const [seed, judged] of queries.entries()) {
    const text = WAYS[way](judged.text, seed)
    const query: Query = { text, language, read: [], facets: {}, sort: 'relevance', page: 1, size: 10 }
    scores.push(await scoreOne(engine, { ...query, size: RECALL_DEPTH }, judged))
    const start = performance.now()
    await engine.search(query)
    took.push(performance.now() - start)
  }
  return { set: name, way, scores: meanScores(scores), took }
}

async function scoreOne(engine: SearchEngine, query: Query, { relevant }: Judged): Promise<Scores> {
  const { hits } = await engine.search(query)
  return scoresOf(
    hits.map(({ ref }) => ref.slug),
    relevant,
  )
}

interface Summary extends Scores {
  readonly set: string
  readonly way: Way
  readonly p50: number
  readonly p99: number
}

/** The rows in plain numbers, and for each way the mean of all sets, its times those of all queries. */
function summaries(rows: readonly Row[], ways: readonly Way[]): Summary[] {
  const means = ways.map((way) => {
    const own = rows.filter((row) => row.way === way)
    return {
      set: 'mean',
      way,
      scores: meanScores(own.map(({ scores }) => scores)),
      took: own.flatMap(({ took }) => took),
    }
  })
  return [...rows, ...means].map(({ set, way, scores, took }) => ({
    set,
    way,
    ...scores,
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
  }))
}

function table(rows: readonly Row[], ways: readonly Way[]): string {
  const all = summaries(rows, ways)
  const clean = all.find(({ set, way }) => set === 'mean' && way === 'clean')?.ndcg ?? 0
  const lines = all.map(({ set, way, ndcg, recall, mrr, p50, p99 }) => {
    const figures = [ndcg, recall, mrr].map((figure) => figure.toFixed(4).padStart(12)).join('')
    const loss = set === 'mean' && way !== 'clean' ? `   ${(100 * (1 - ndcg / clean)).toFixed(1)} % lost` : ''
    return `${set.padEnd(16)}${way.padEnd(6)}${figures}${p50.toFixed(2).padStart(10)}${p99.toFixed(2).padStart(10)}${loss}`
  })
  const head = `${'set'.padEnd(16)}${'query'.padEnd(6)}${['nDCG@10', 'Recall@100', 'MRR'].map((title) => title.padStart(12)).join('')}`
  return [`${head}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`, ...lines].join('\n')
}
