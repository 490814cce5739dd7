// One engine in a process of its own, so that no engine's memory or warm code is another's. Builds an index into a
// folder, or opens and searches it; writes one line of JSON. Arguments: `build` or `search`, the engine, the file of documents, the folder of its index.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FacetTable } from '../../src/search/engines/embedded/facets.ts'
import type { Query } from '../../src/search/query.ts'
import { fail } from '../run-script.ts'
import type { Contender, Search } from './contender.ts'
import { contendersNamed } from './engines/all.ts'
import { facetTableOf } from './facet-table.ts'
import { firstQuery, queriesFor } from './queries.ts'
import { loadDocuments } from './stored-documents.ts'

export interface Built {
  readonly documentsPerSecond: number
  readonly rawBytes: number
  readonly gzippedBytes: number
}

export interface Measured {
  /** From bytes to the answer of a first query, which is misspelt so that nothing can be put off. */
  readonly openMs: number
  /** Milliseconds of each query, the code being warm. */
  readonly queryMs: readonly number[]
  readonly heapMegabytes: number
  /** Documents found by all queries together. */
  readonly found: number
}

/** Code is compiled well after it ran for so long. */
const WARM_MS = 1000

const [task, name = '', stored = '', folder = ''] = process.argv.slice(2)
const [contender] = contendersNamed([name])
if (contender === undefined) fail(`No engine \`${name}\``)
console.log(JSON.stringify(await (task === 'build' ? build(contender) : measure(contender))))

async function build({ build: write }: Contender): Promise<Built> {
  const documents = loadDocuments(stored)
  const start = performance.now()
  const files = await write(documents)
  const seconds = (performance.now() - start) / 1000
  mkdirSync(folder, { recursive: true })
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes)
  const [index = new Uint8Array()] = files.values()
  return {
    documentsPerSecond: documents.length / seconds,
    rawBytes: index.length,
    gzippedBytes: gzipSync(index).length,
  }
}

async function measure(engine: Contender): Promise<Measured> {
  const documents = loadDocuments(stored)
  const queries = queriesFor(documents)
  const first = firstQuery(documents)
  const table = facetTableOf(documents)
  documents.length = 0
  const [indexFile = '', ...others] = filesOf(folder)
  const files = new Map(others.map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]))
  const before = heapMegabytes()
  const { search, openMs } = await open(engine, join(folder, indexFile), files, table, first)
  const found = await warmUp(search, queries)
  const queryMs: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await search(query)
    queryMs.push(performance.now() - start)
  }
  const heap = heapMegabytes() - before
  // Used after the heap was measured, or it might be collected before.
  await search(first)
  return { openMs, queryMs, heapMegabytes: heap, found }
}

/** Asks everything once, and again until the code must be warm; tells how many documents were found. */
async function warmUp(search: Search, queries: readonly Query[]): Promise<number> {
  const start = performance.now()
  let found = 0
  for (const query of queries) found += (await search(query)).total
  while (performance.now() - start < WARM_MS) for (const query of queries) await search(query)
  return found
}

/** The bytes are let go when the engine does not keep them. */
async function open(
  engine: Contender,
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  table: FacetTable,
  first: Query,
): Promise<{ search: Search; openMs: number }> {
  const bytes = new Uint8Array(readFileSync(path))
  const start = performance.now()
  const search = await engine.open(bytes, files, table)
  await search(first)
  return { search, openMs: performance.now() - start }
}

/** The index first. */
function filesOf(path: string): string[] {
  return readdirSync(path).sort((a, b) => Number(b.startsWith('index.')) - Number(a.startsWith('index.')))
}

/** The JavaScript heap and array buffers, after everything that can be was collected. */
function heapMegabytes(): number {
  for (let times = 0; times < 4; times++) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
