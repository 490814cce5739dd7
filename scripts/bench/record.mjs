// Loaded before a measured script: leaves what the process used, all threads together, when it ends.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const report = process.env.MEASURE_REPORT
if (isMainThread && report !== undefined) {
  process.on('exit', () => writeFileSync(report, JSON.stringify(process.resourceUsage())))
}
