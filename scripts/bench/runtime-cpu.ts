import { globSync, readFileSync } from 'node:fs'

/**
 * The processor time that the runtimes started by this process have used, in milliseconds, which other work on the
 * machine does not change. Where the system does not tell it, the time on the clock.
 */
export function runtimeMs(): number {
  const pids = globSync(`/proc/${process.pid}/task/*/children`).flatMap((path) =>
    readFileSync(path, 'utf8').trim().split(' '),
  )
  if (pids.length === 0) return performance.now()
  const nanoseconds = pids
    .flatMap((pid) => globSync(`/proc/${pid}/task/*/schedstat`))
    .map((path) => Number(readFileSync(path, 'utf8').split(' ')[0]))
  return nanoseconds.reduce((sum, own) => sum + own, 0) / 1e6
}
