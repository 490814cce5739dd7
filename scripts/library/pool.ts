import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BodySource } from '../../src/content/compile.ts'
import type { Names } from '../../src/content/names.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Analysis } from '../../src/search/engines/embedded/analyse.ts'
import type { Answer, Compiled, Task } from './worker.ts'

/** More threads cost memory and win little: parsing is bound by memory, too. */
const MOST_THREADS = 4
/** Below this many files a thread costs more to start than it saves. */
const FILES_WORTH_A_THREAD = 60
const FILES_AT_ONCE = 8
/** Without a limit a thread's garbage grows until the machine's memory is in sight. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

export interface Pool {
  compile(sources: readonly BodySource[], names: Names, progress: (done: number) => void): Promise<readonly Compiled[]>
  analyse(documents: readonly SearchDocument[]): Promise<readonly Analysis[]>
  /** Drawings as SVG to pictures as PNG. */
  draw(drawings: readonly string[], progress: (done: number) => void): Promise<readonly Uint8Array[]>
  close(): Promise<void>
}

type Perform = (task: Task) => Promise<Answer>

/** Threads for the slow steps of a build, as many as the work and the machine are worth. */
export async function createPool(files: number): Promise<Pool> {
  const wanted = Math.min(MOST_THREADS, availableParallelism(), Math.floor(files / FILES_WORTH_A_THREAD))
  const threads = wanted < 2 ? [await ownThread()] : Array.from({ length: wanted }, startThread)
  return {
    async compile(sources, names, progress) {
      if (sources.length === 0) return []
      await Promise.all(threads.map(({ perform }) => perform({ kind: 'names', names })))
      // The answers of a compile task are compiled files.
      return (await share(
        threads,
        sources,
        (some) => ({ kind: 'compile', sources: some }),
        progress,
      )) as readonly Compiled[]
    },
    async analyse(documents) {
      const task = (some: readonly SearchDocument[]): Task => ({ kind: 'analyse', documents: some })
      // The answers of an analyse task are analyses.
      return (await share(threads, documents, task, () => {})) as readonly Analysis[]
    },
    async draw(drawings, progress) {
      const task = (some: readonly string[]): Task => ({ kind: 'draw', drawings: some })
      // The answers of a draw task are pictures.
      return (await share(threads, drawings, task, progress)) as readonly Uint8Array[]
    },
    async close() {
      await Promise.all(threads.map(({ end }) => end()))
    },
  }
}

interface Thread {
  readonly perform: Perform
  readonly end: () => Promise<unknown>
}

// Loaded only when there is something to do: an unchanged library is built without a compiler.
async function ownThread(): Promise<Thread> {
  return {
    perform: async (task) => (await import('./worker.ts')).perform(task),
    end: async () => undefined,
  }
}

function startThread(): Thread {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { resourceLimits: THREAD_LIMITS })
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (answer: Answer) => {
          worker.off('error', reject)
          resolve(answer)
        })
        worker.postMessage(task)
      }),
    end: () => worker.terminate(),
  }
}

/** Deals the inputs out as threads become free; the answers come in the order of the inputs. */
async function share<In>(
  threads: readonly Thread[],
  inputs: readonly In[],
  task: (some: readonly In[]) => Task,
  progress: (done: number) => void,
): Promise<readonly unknown[]> {
  const answers: unknown[] = new Array(inputs.length)
  let next = 0
  let done = 0
  const work = async ({ perform }: Thread): Promise<void> => {
    while (next < inputs.length) {
      const start = next
      next += FILES_AT_ONCE
      const some = inputs.slice(start, next)
      const given = await perform(task(some))
      given.forEach((answer, index) => {
        answers[start + index] = answer
      })
      done += some.length
      progress(done)
    }
  }
  await Promise.all(threads.map(work))
  return answers
}
