import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestHarness } from 'wrangler'
import { median, percentile } from './measure.ts'
import { runtimeMs } from './runtime-cpu.ts'

export interface WorkerCost {
  readonly startMs: number
  readonly firstMs: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly pingMs: number
  /** Processor time of the runtime for one search by the API, and for the page of one, beyond that of a ping. */
  readonly apiCpuMs: number
  readonly pageCpuMs: number
  readonly heapMegabytes: number
}

const SEARCHES = 600
const CPU_SEARCHES = 200
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Searches a built library in the real runtime: one to three words of its own titles, whole, cut and misspelt by turns. */
export async function measureWorker(assets: string): Promise<WorkerCost> {
  process.env.WRANGLER_SEND_METRICS = 'false'
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const before = performance.now()
  const harness = createTestHarness({ workers: [{ configPath: configFor(assets) }] })
  const { url } = await harness.listen()
  const ask = async (path: string): Promise<number> => {
    const start = performance.now()
    const response = await fetch(new URL(path, url))
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
    return performance.now() - start
  }
  try {
    await ask('/healthz')
    const startMs = performance.now() - before
    const pings = await repeat(100, () => ask('/healthz'))
    const idle = workerdMegabytes()
    const queries = queriesFrom(assets)
    const firstMs = await ask(queries[0] ?? '/api/v1/search')
    const times = await repeat(SEARCHES, (round) => ask(queries[round % queries.length] ?? ''))
    const cpuOf = async (addressOf: (query: string) => string): Promise<number> => {
      const start = runtimeMs()
      await repeat(CPU_SEARCHES, (round) => ask(addressOf(queries[round % queries.length] ?? '')))
      return (runtimeMs() - start) / CPU_SEARCHES
    }
    const pingCpuMs = await cpuOf(() => '/healthz')
    return {
      startMs,
      firstMs,
      p50Ms: median(times),
      p99Ms: percentile(times, 0.99),
      pingMs: median(pings),
      apiCpuMs: (await cpuOf((query) => query)) - pingCpuMs,
      pageCpuMs: (await cpuOf(pageOf)) - pingCpuMs,
      heapMegabytes: workerdMegabytes() - idle,
    }
  } finally {
    await harness.close()
  }
}

/** The page of a search by the API. */
function pageOf(query: string): string {
  return query.replace('/api/v1/search?lang=', '/').replace('&q=', '/search?q=')
}

/** The project's own settings, over another library. */
function configFor(assets: string): string {
  const own = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
  const path = `${assets}.wrangler.toml`
  writeFileSync(
    path,
    own
      .replace('"src/worker.ts"', JSON.stringify(join(ROOT, 'src/worker.ts')))
      // esbuild finds it beside the sources.
      .replace('tsconfig = "src/tsconfig.json"', '')
      .replace('"./dist/assets"', JSON.stringify(assets)),
  )
  return path
}

async function repeat(times: number, work: (round: number) => Promise<number>): Promise<number[]> {
  const results: number[] = []
  for (let round = 0; round < times; round++) results.push(await work(round))
  return results
}

function queriesFrom(assets: string): string[] {
  const heads = JSON.parse(readFileSync(join(assets, 'library/heads.json'), 'utf8')) as {
    titles: Record<string, { title: string }>
  }[] // our own build
  return heads
    .filter((_, index) => index % 17 === 0)
    .flatMap(({ titles }, index) => {
      const [language = 'en', words] = Object.entries(titles)[0] ?? []
      const all = (words?.title ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 4)
      const chosen = all.slice(0, 1 + (index % 3)).map((word) => (index % 4 === 1 ? word.slice(0, -1) : word))
      return chosen.length === 0 ? [] : `/api/v1/search?lang=${language}&q=${encodeURIComponent(chosen.join(' '))}`
    })
}

/** Resident memory of the runtime's processes on this machine that this process started. */
function workerdMegabytes(): number {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid,rss,comm'], { encoding: 'utf8' }).trim().split('\n').slice(1)
  const own = rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, parent, , name]) => name?.startsWith('workerd') && Number(parent) === process.pid)
  return own.reduce((sum, [, , kilobytes]) => sum + Number(kilobytes), 0) / 1024
}
