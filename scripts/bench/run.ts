// npm run bench: what a build and a search cost, each beside something known, in one run.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runScript } from '../run-script.ts'
import { measureEngineInWorker } from './engine-in-worker.ts'
import { generateContent } from './generate.ts'
import { type Cost, measure, median } from './measure.ts'
import { measureWorker } from './worker.ts'

const BUILD_DOCUMENTS = 1000
const SEARCH_DOCUMENTS = 5000
const ENGINE_DOCUMENTS = [1000, 10_000]
const ROUNDS = 3
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

await runScript('npm run bench', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mosaic-bench-'))
  try {
    console.log(
      `Node ${process.versions.node}, ${availableParallelism()} cores; medians of ${ROUNDS} rounds, interleaved\n`,
    )
    await benchBuild(folder)
    await benchEngine(folder)
    await benchSearch(folder)
    benchBundle(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function benchBuild(folder: string): Promise<void> {
  const content = join(folder, 'content')
  const out = join(folder, 'out')
  generateContent(content, BUILD_DOCUMENTS)
  const build = ['--content', content, '--out', out]
  const [cold, bare, warm]: [Cost[], Cost[], Cost[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await measure(script('bare-unified.ts'), [content]))
    cold.push(await measure(script('../build.ts'), [...build, '--no-cache']))
    await measure(script('../build.ts'), build)
    appendFileSync(
      join(
        content,
        'articles/document-7/fr.mdx'.replace(
          'fr',
          readdirSync(join(content, 'articles/document-7'))[0]?.slice(0, 2) ?? 'en',
        ),
      ),
      `\nOne more line, ${round}.\n`,
    )
    warm.push(await measure(script('../build.ts'), build))
  }
  console.log(`${BUILD_DOCUMENTS} documents of about 5 kB`)
  print('cold build', cold)
  print('bare unified loop', bare)
  print('after one change', warm)
  console.log(
    `  cpu, cold build ÷ bare loop: ${(median(cold.map((cost) => cost.cpuSeconds)) / median(bare.map((cost) => cost.cpuSeconds))).toFixed(2)}\n`,
  )
}

function print(label: string, costs: readonly Cost[]): void {
  const middle = (key: keyof Cost): number => median(costs.map((cost) => cost[key]))
  const [wall, cpu, peak] = [middle('wallSeconds'), middle('cpuSeconds'), middle('peakMegabytes')]
  console.log(`  ${label.padEnd(18)} wall ${wall.toFixed(2)} s   cpu ${cpu.toFixed(2)} s   peak ${peak.toFixed(0)} MB`)
}

async function benchSearch(folder: string): Promise<void> {
  const content = join(folder, 'content-5000')
  const out = join(folder, 'out-5000')
  generateContent(content, SEARCH_DOCUMENTS)
  const cost = await measure(script('../build.ts'), ['--content', content, '--out', out, '--no-cache'])
  console.log(`${SEARCH_DOCUMENTS} documents in the Worker (workerd on this machine)`)
  print('cold build', [cost])
  const { firstMs, p50Ms, p99Ms, pingMs, apiCpuMs, pageCpuMs, heapMegabytes, startMs } = await measureWorker(out)
  console.log(`  first search       ${firstMs.toFixed(0)} ms, index opened and texts read`)
  console.log(
    `  search, whole API round trip   p50 ${p50Ms.toFixed(1)} ms   p99 ${p99Ms.toFixed(1)} ms   (a ping: ${pingMs.toFixed(1)} ms)`,
  )
  console.log(
    `  processor time     ${apiCpuMs.toFixed(1)} ms a search by the API, ${pageCpuMs.toFixed(1)} ms a search page`,
  )
  console.log(`  memory of workerd  ${heapMegabytes.toFixed(0)} MB more after 600 searches than after a ping`)
  console.log(`  from start to the first answer ${startMs.toFixed(0)} ms\n`)
}

async function benchEngine(folder: string): Promise<void> {
  console.log('The embedded engine in workerd, processor time')
  for (const count of ENGINE_DOCUMENTS) {
    const { openMs, p50Ms, p99Ms, worstMs } = await measureEngineInWorker(count, folder)
    const search = `p50 ${p50Ms.toFixed(2)} ms   p99 ${p99Ms.toFixed(2)} ms   dearest text ${worstMs.toFixed(1)} ms`
    console.log(`  ${String(count).padStart(6)} documents   open ${openMs.toFixed(1)} ms   search ${search}`)
  }
  console.log('')
}

function benchBundle(folder: string): void {
  const out = join(folder, 'bundle')
  mkdirSync(out)
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')
  const args = [wrangler, 'deploy', '--dry-run', '--env=', '--minify', '--outdir', out]
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
    stdio: 'pipe',
  })
  const bundle = readFileSync(join(out, 'worker.js'))
  console.log(
    `Worker bundle: ${(bundle.length / 1024).toFixed(0)} KiB, gzipped ${(gzipSync(bundle).length / 1024).toFixed(0)} KiB (limit 1024)`,
  )
}
