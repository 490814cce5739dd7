// npm start: builds the library, then serves it on this machine in the Workers runtime.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { ConfigError, readConfig } from '../src/config.ts'
import { LANGUAGE_IDS } from '../src/model/languages.ts'

const DEFAULT_PORT = 8787
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WRANGLER = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/** Variables of the shell that the Worker may be given; everything else stays outside. */
const PASSED_ON = [
  'SEARCH_ENGINE',
  'MEILI_URL',
  'MEILI_SEARCH_KEY',
  'MEILI_INDEX',
  'INSTANCE_NAME',
  'INSTANCE_LOGO',
  'INSTANCE_COLOURS',
  'SITE_ADDRESS',
  'REPORT_ADDRESS',
]

async function run(command: string[]): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, ...command], { cwd: ROOT, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

function port(): number {
  const asked = process.env.PORT ?? String(DEFAULT_PORT)
  const number = Number(asked)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  console.error(`Unexpected PORT \`${asked}\`, expected a number from 1 to 65535`)
  process.exit(1)
}

/** The Worker would say the same with its first answer; here it is said before anything is built. */
function checkSettings(): void {
  const file = existsSync(join(ROOT, '.dev.vars')) ? parseEnv(readFileSync(join(ROOT, '.dev.vars'), 'utf8')) : {}
  const given = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name] ?? file[name]]))
  try {
    readConfig(given)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

function serve(portNumber: number) {
  const variables = PASSED_ON.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : ['--var', `${name}:${value}`]
  })
  return spawn(
    process.execPath,
    [
      WRANGLER,
      ...['dev', '--local', '--env', '', '--ip', '127.0.0.1', '--port', String(portNumber), '--inspector-port', '0'],
      ...['--show-interactive-dev-session=false', '--log-level', 'log', ...variables],
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // No telemetry, no look-ups: the library needs nothing from outside.
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        NO_COLOR: '1',
      },
    },
  )
}

const portNumber = port()
checkSettings()
const built = await run([fileURLToPath(new URL('build.ts', import.meta.url))])
if (built !== 0) process.exit(built)

console.log('Starting the server …')
const server = serve(portNumber)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'))

const said: string[] = []
let ready = false
createInterface({ input: server.stdout }).on('line', (line) => {
  if (!ready && line.includes('Ready on')) {
    ready = true
    console.log(`\nMosaic is ready: http://127.0.0.1:${portNumber}\n(${LANGUAGE_IDS.join(', ')}; stop with Ctrl+C)`)
  } else if (!ready) said.push(line)
})
createInterface({ input: server.stderr }).on('line', (line) => {
  if (ready) console.error(line)
  else said.push(line)
})

const [code, signal] = await once(server, 'exit')
if (!ready && signal === null) {
  const text = said.join('\n')
  const taken = /address already in use|EADDRINUSE/i.test(text)
  console.error(taken ? `Port ${portNumber} is taken: stop the other server or set PORT to another number.` : text)
}
process.exit(signal !== null || code === 143 ? 0 : (code ?? 1))
