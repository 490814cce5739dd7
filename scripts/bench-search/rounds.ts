import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median, percentile } from '../bench/measure.ts'
import type { Contender } from './contender.ts'
import { generateDocuments } from './documents.ts'
import type { Built, Measured } from './process.ts'
import { storeDocuments } from './stored-documents.ts'

export interface Row extends Built {
  readonly engine: string
  readonly openMs: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly heapMegabytes: number
  readonly found: number
}

const run = promisify(execFile)
const PROCESS = fileURLToPath(new URL('process.ts', import.meta.url))
const LONGEST_OUTPUT = 16 * 1024 * 1024

/** Builds every index once, then opens and searches them by turns; all figures are medians of the rounds. */
export async function measureAll(
  contenders: readonly Contender[],
  size: number,
  rounds: number,
  progress: (what: string) => void,
): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mosaic-bench-search-'))
  const stored = join(folder, 'documents.jsonl')
  const ask = async (task: string, { name }: Contender): Promise<unknown> => {
    const memory = ['--expose-gc', '--max-old-space-size=8192']
    const args = [...process.execArgv, ...memory, PROCESS, task, name, stored, join(folder, name)]
    const { stdout } = await run(process.execPath, args, { maxBuffer: LONGEST_OUTPUT })
    return JSON.parse(stdout)
  }
  try {
    storeDocuments(generateDocuments(size), stored)
    const built = new Map<string, Built>()
    for (const contender of contenders) {
      progress(`${size} documents: ${contender.name} builds`)
      built.set(contender.name, (await ask('build', contender)) as Built) // what process.ts prints
    }
    const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]))
    for (let round = 1; round <= rounds; round++) {
      for (const contender of contenders) {
        progress(`${size} documents: round ${round} of ${rounds}, ${contender.name}`)
        measured.get(contender.name)?.push((await ask('search', contender)) as Measured) // what process.ts prints
      }
    }
    return contenders.flatMap(({ name }) => {
      const own = built.get(name)
      return own === undefined ? [] : [rowOf(name, own, measured.get(name) ?? [])]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rowOf(engine: string, built: Built, rounds: readonly Measured[]): Row {
  const middle = (pick: (round: Measured) => number): number => median(rounds.map(pick))
  return {
    engine,
    ...built,
    openMs: middle(({ openMs }) => openMs),
    p50Ms: middle(({ queryMs }) => percentile(queryMs, 0.5)),
    p99Ms: middle(({ queryMs }) => percentile(queryMs, 0.99)),
    heapMegabytes: middle(({ heapMegabytes }) => heapMegabytes),
    found: middle(({ found }) => found),
  }
}
