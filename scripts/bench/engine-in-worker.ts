// What a search costs inside the Workers runtime, where the free plan allows 10 ms of CPU a request.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestHarness } from 'wrangler'
import { write } from '../../src/search/engines/embedded/write.ts'
import { generateDocuments } from '../bench-search/documents.ts'
import { queriesFor } from '../bench-search/queries.ts'
import { median, percentile } from './measure.ts'
import { runtimeMs } from './runtime-cpu.ts'

/** Milliseconds of processor time. */
export interface EngineCost {
  /** From the bytes to the first answer. */
  readonly openMs: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** The dearest of texts made to be dear. */
  readonly worstMs: number
}

const WORKER = fileURLToPath(new URL('engine-worker.ts', import.meta.url))
const QUERIES = 100
/** Searches a request: enough that the request itself weighs nothing. */
const TIMES = 30
const ROUNDS = 3
const WARM_UP = 400

/** Long, odd and ambiguous texts, cut to what fits in an address. */
const HOSTILE: readonly string[] = [
  'a',
  'e s p c m',
  'a'.repeat(3_000),
  'the of and to in is that for it with as his on be at by'.repeat(8),
  '"a b" '.repeat(300),
  '-a '.repeat(500),
  'xqzjvwk '.repeat(120),
  `${'(a+)+'.repeat(200)}$`,
  `e${'\u0301'.repeat(400)}`,
  '👩‍👩‍👧'.repeat(80),
  '\u202e"-*~^:\\[{',
]

/** One to three words of generated documents, whole, cut and misspelt; each query's time is the least of three rounds. */
export async function measureEngineInWorker(count: number, folder: string): Promise<EngineCost> {
  const documents = generateDocuments(count)
  const assets = join(folder, `engine-${count}`)
  mkdirSync(assets)
  for (const [name, bytes] of write(documents)) writeFileSync(join(assets, name), bytes)
  const harness = createTestHarness({ workers: [{ configPath: configFor(assets) }] })
  const { url } = await harness.listen()
  const ask = async (parameters: Record<string, string>): Promise<number> => {
    const address = new URL(`/?${new URLSearchParams(parameters)}`, url)
    const start = runtimeMs()
    const response = await fetch(address)
    await response.text()
    if (!response.ok) throw new Error(`The engine answered with ${response.status}`)
    return runtimeMs() - start
  }
  try {
    const queries = queriesFor(documents, QUERIES).map(({ text, language }) => ({ q: text, language }))
    const first = queries[0] ?? { q: '', language: 'en' }
    await ask({ ...first, times: String(WARM_UP) })
    const ping = Math.min(...(await inTurn(20, () => ask({ times: '0' }))))
    const each = async (parameters: Record<string, string>): Promise<number> => {
      const times = await inTurn(ROUNDS, () => ask({ ...parameters, times: String(TIMES) }))
      return Math.max(0, Math.min(...times) - ping) / TIMES
    }
    const taken: number[] = []
    for (const query of queries) taken.push(await each(query))
    const openMs = await each({ ...first, open: '' })
    let worstMs = 0
    for (const q of HOSTILE) worstMs = Math.max(worstMs, await each({ q, language: 'en' }))
    return { openMs, p50Ms: median(taken), p99Ms: percentile(taken, 0.99), worstMs }
  } finally {
    await harness.close()
  }
}

async function inTurn(times: number, work: () => Promise<number>): Promise<number[]> {
  const results: number[] = []
  for (let round = 0; round < times; round++) results.push(await work())
  return results
}

function configFor(assets: string): string {
  const path = `${assets}.wrangler.json`
  const config = {
    name: 'mosaic-engine-bench',
    main: WORKER,
    compatibility_date: '2026-07-01',
    assets: { directory: assets, binding: 'ASSETS', run_worker_first: true },
  }
  writeFileSync(path, JSON.stringify(config))
  return path
}
