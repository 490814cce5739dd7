// npm run bench:search: our engine beside the libraries a developer would install instead, doing the same work.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Contender } from './bench-search/contender.ts'
import { CONTENDERS, contendersNamed } from './bench-search/engines/all.ts'
import { compare, comparisonLine, tableOf } from './bench-search/print.ts'
import { QUERIES } from './bench-search/queries.ts'
import { type Relevance, relevanceOf, relevanceTable } from './bench-search/relevance.ts'
import { measureAll, type Row } from './bench-search/rounds.ts'
import { fail, runScript } from './run-script.ts'

const USAGE =
  'npm run bench:search -- [--sizes 1000,10000,50000] [--rounds 3] [--engines ours,minisearch,…] [--json] [--relevance DIR…]'

await runScript(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,50000' },
      rounds: { type: 'string', default: '3' },
      engines: { type: 'string', default: CONTENDERS.map(({ name }) => name).join(',') },
      json: { type: 'boolean', default: false },
      relevance: { type: 'string', multiple: true, default: [] },
    },
  })
  const contenders = contendersNamed(values.engines.split(','))
  const folders = [...values.relevance, ...positionals]
  if (positionals.length > 0 && values.relevance.length === 0) fail(`Unexpected \`${positionals[0]}\`. Usage: ${USAGE}`)
  const rounds = wholeNumber('rounds', values.rounds)
  const sizes = values.sizes.split(',').map((size) => wholeNumber('sizes', size))
  if (!values.json) printHead(contenders, rounds)
  const tables: { size: number; rows: Row[] }[] = []
  for (const size of sizes) {
    const rows = await measureAll(contenders, size, rounds, reportProgress)
    tables.push({ size, rows })
    if (!values.json) printSize(size, rows)
  }
  const relevance = await relevanceOf(
    contenders.filter(({ name }) => name !== 'ours+passages'),
    folders,
  )
  if (values.json) console.log(JSON.stringify({ rounds, tables: tables.map(withRatios), relevance }, null, 2))
  else if (relevance.length > 0) printRelevance(relevance)
})

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  return fail(`Unexpected \`${text}\` for --${name}, expected whole numbers from 1`)
}

function reportProgress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${what.padEnd(70)}\r`)
}

function printHead(contenders: readonly Contender[], rounds: number): void {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores. Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, engines by turns,
each in a process of its own. ${QUERIES} queries of one to three words, a quarter misspelt, a quarter cut short, three of ten
filtered; the last word is a prefix; six facets counted as a reader chooses. All get our analysis. Other work on the
machine moves times, so compare within one run.`)
  for (const { name, note } of contenders) if (note !== undefined) console.log(`- ${name}: ${note}`)
}

function isOurs({ engine }: Row): boolean {
  return engine === 'ours'
}

function isRival({ engine }: Row): boolean {
  return engine === 'MiniSearch'
}

function withRatios({ size, rows }: { size: number; rows: readonly Row[] }) {
  const [ours, rival] = [rows.find(isOurs), rows.find(isRival)]
  return { size, rows, againstMiniSearch: ours !== undefined && rival !== undefined ? compare(ours, rival) : [] }
}

function printSize(size: number, rows: readonly Row[]): void {
  console.log(`\n${size.toLocaleString('en')} documents\n${tableOf(rows)}`)
  const { againstMiniSearch } = withRatios({ size, rows })
  if (againstMiniSearch.length === 0) return
  console.log('ours against MiniSearch')
  for (const comparison of againstMiniSearch) console.log(comparisonLine(comparison))
}

function printRelevance(relevance: readonly Relevance[]): void {
  console.log(`\n${relevanceTable(relevance)}`)
}
