// npm run dev: the site over the content folder, built in memory; what is saved is on screen at once.
import { EventEmitter, once } from 'node:events'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { watch } from 'chokidar'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { LIBRARY_FILES, type Manifest } from '../src/catalogue/catalogue.ts'
import { readConfig } from '../src/config.ts'
import { hasErrors } from '../src/content/message.ts'
import { printMessages, summarise } from '../src/content/report.ts'
import { createServices } from '../src/services.ts'
import { createApp } from '../src/web/app.ts'
import { styleguideRoutes } from '../src/web/styleguide/route.tsx'
import { readContentFolder } from './disk.ts'
import { type MadeLibrary, makeLibrary } from './library/make.ts'
import { outputFiles } from './library/outputs.ts'
import type { Files } from './library/site-files.ts'
import { fail, hasCode, isMistake, runScript } from './run-script.ts'

const USAGE = 'npm run dev -- [--content DIR] [--port 8788]'
/** Editors write a file in several steps. */
const SETTLED_MS = 40

const RELOAD_SCRIPT = `new EventSource('/dev/events').addEventListener('built', () => location.reload())`
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  png: 'image/png',
  js: 'text/javascript',
}

await runScript(USAGE, async () => {
  const { values: flags } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '8788' } },
  })
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    fail(`Unexpected port \`${flags.port}\`, expected a number from 1 to 65535`)
  }
  const built = new EventEmitter()
  // One listener an open page.
  built.setMaxListeners(0)
  let previous: MadeLibrary | undefined
  let site = new Hono()

  const rebuild = async (): Promise<void> => {
    const start = performance.now()
    const content = await readContentFolder(flags.content)
    await makeLibrary(content, { previous }, async (made, pool) => {
      const files = content.entryFiles.length + content.vocabularyFiles.length
      if (made.messages.length > 0)
        console.log(`\n${printMessages(made.messages, flags.content)}\n${summarise(made.messages, files)}`)
      // With an error, the last good library stays on screen.
      if (hasErrors(made.messages) && previous !== undefined) return
      site = siteOver(await outputFiles(made, flags.content, pool))
      previous = made
      console.log(`Built ${made.library.entries.length} entries in ${Math.round(performance.now() - start)} ms`)
      built.emit('built')
    })
  }
  await rebuild()

  const server = new Hono()
  server.get('/dev/reload.js', (c) => c.text(RELOAD_SCRIPT, 200, { 'content-type': 'text/javascript' }))
  server.get('/dev/events', (c) =>
    streamSSE(c, async (stream) => {
      const closed = new AbortController()
      stream.onAbort(() => closed.abort())
      while (!stream.aborted) {
        await once(built, 'built', { signal: closed.signal }).catch(() => {})
        if (closed.signal.aborted) return
        await stream.writeSSE({ event: 'built', data: '' })
      }
    }),
  )
  server.all('*', async (c) => withReload(await site.fetch(c.req.raw)))
  const listening = serve({ fetch: server.fetch, port, hostname: '127.0.0.1' }, () => {
    console.log(`Mosaic is ready: http://127.0.0.1:${port} (content is watched; stop with Ctrl+C)`)
  })
  listening.on('error', (error) => {
    console.error(hasCode(error, 'EADDRINUSE') ? `Port ${port} is taken: choose another with --port` : error)
    process.exit(1)
  })
  watchFolders([flags.content, 'src/web/client'], rebuild)
})

function watchFolders(folders: string[], rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(folders, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => console.error(isMistake(error) ? error.message : error))
    }, SETTLED_MS)
  })
}

/** The real app, its files served from memory instead of Workers' assets. */
function siteOver(files: Files): Hono {
  const ASSETS = {
    fetch: async (request: Request | string): Promise<Response> => {
      const path = new URL(typeof request === 'string' ? request : request.url).pathname.slice(1)
      const content = files.get(path)
      if (content === undefined) return new Response(null, { status: 404 })
      const type = CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      // Bytes of the build are plain arrays, never shared ones.
      return new Response(content as string | Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } })
    },
  }
  const manifest = JSON.parse(String(files.get(`library/${LIBRARY_FILES.manifest}`))) as Manifest // made by outputFiles
  const config = readConfig({ ...process.env, MEILI_ADMIN_KEY: '' })
  const app = createApp(createServices(config, { ASSETS }, manifest), [styleguideRoutes])
  const site = new Hono()
  site.use(async (c, next) => {
    const asset = await ASSETS.fetch(c.req.url)
    return asset.ok ? asset : next()
  })
  site.route('/', app)
  return site
}

/** Adds the script that reloads: here alone. */
async function withReload(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store')
  headers.delete('etag')
  headers.delete('strict-transport-security')
  const page = await response.text()
  return new Response(page.replace('</body>', '<script src="/dev/reload.js"></script></body>'), {
    status: response.status,
    headers,
  })
}
