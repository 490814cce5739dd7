// Runs a script as a process of its own and says what it took, threads included.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Cost {
  readonly wallSeconds: number
  /** User and system time of all threads. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

const RECORDER = fileURLToPath(new URL('record.mjs', import.meta.url))

export async function measure(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'mosaic-measure-'))
  const report = join(folder, 'cost.json')
  const start = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, '--import', RECORDER, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, CI: 'true', MEASURE_REPORT: report },
  })
  const [code] = await once(child, 'exit')
  const wallSeconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`${script} ended with exit code ${code}`)
  const usage = JSON.parse(await readFile(report, 'utf8')) as NodeJS.ResourceUsage // written by record.mjs
  await rm(folder, { recursive: true })
  return {
    wallSeconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
  }
}

/** The middle of several numbers. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value that a share of the numbers does not exceed, such as 0.99. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
