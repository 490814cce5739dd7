// npm test: types, lint, the build, then every test; ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORT = join(ROOT, 'build/tests.json')
const require = createRequire(import.meta.url)

interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Runs one step and shows its own output; a step counts as one check. */
function step(name: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Tally {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) console.error(`${name} failed`)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The file behind a package's command, so that no shell stands between. */
function command(name: string, packageName = name): string {
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> } // npm's format
  const path = typeof bin === 'string' ? bin : bin[name]
  if (path === undefined) throw new Error(`Package \`${packageName}\` has no command \`${name}\``)
  return join(dirname(manifest), path)
}

function vitest(): Tally {
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', REPORT]
  const whole = step('Tests', [command('vitest'), 'run', '--project', 'all', ...reporters, ...process.argv.slice(2)])
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number | boolean> // vitest's own report
    const failed =
      Number(report.numFailedTests) + Number(report.numFailedTestSuites === 0 ? 0 : report.numFailedTests === 0)
    if (Number(report.numPendingTests) > 0)
      console.log(`${report.numPendingTests} tests were skipped: they need a running Meilisearch (MEILI_URL)`)
    return { passed: Number(report.numPassedTests), failed: Math.max(failed, whole.failed) }
  } catch (cause) {
    console.error('The tests left no report', cause)
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(dirname(REPORT), { recursive: true })
const tallies = [
  step('Types', [command('tsc', 'typescript'), '--build']),
  step('Lint', [command('biome', '@biomejs/biome'), 'check', '--error-on-warnings']),
  step('Build', [...process.execArgv, join(ROOT, 'scripts/build.ts')], { CI: 'true' }),
  vitest(),
]
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
