import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Origin {
  readonly url: string
  /** The site behind it: a build that takes the place of another keeps the address. */
  site: URL
  /** Nothing is answered, and nothing refused, as on a bad connection. */
  isSilent: boolean
  /** Answers in the place of those of the site, by path. */
  readonly changed: Map<string, Uint8Array>
  /** Changes what the site answers at a path. */
  change(path: string, how: (text: string) => string): void
  close(): void
}

interface Passing extends Pick<Origin, 'site' | 'changed'> {
  readonly changes: ReadonlyMap<string, Change>
}

/** One address for sites that come after one another. */
export async function startOrigin(site: URL): Promise<Origin> {
  const server = createServer((asked, answer) => {
    if (!origin.isSilent) pass(origin, asked, answer)
  })
  const origin = {
    ...{ site, isSilent: false, changed: new Map<string, Uint8Array>(), url: '', changes: new Map<string, Change>() },
    change(path: string, how: Change) {
      this.changes.set(path, how)
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(origin, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }) // not a pipe
}

type Change = (text: string) => string

function pass({ site, changed, changes }: Passing, asked: IncomingMessage, answer: ServerResponse): void {
  const address = new URL(asked.url ?? '/', site)
  const own = changed.get(address.pathname)
  const headers = { ...asked.headers, host: site.host }
  if (changes.has(address.pathname)) {
    // What is changed must be read whole and plain.
    Object.assign(headers, { 'accept-encoding': 'identity' })
    delete headers['if-none-match']
  }
  const passed = request(address, { method: asked.method, headers }, (given) => {
    // Without its minute of freshness the browser's own memory would answer in the place of the service worker.
    if (given.headers['cache-control'] === 'public, max-age=60') given.headers['cache-control'] = 'public, max-age=0'
    const change = changes.get(address.pathname)
    if (change !== undefined) {
      void answerChanged(given, answer, change)
    } else if (own === undefined) {
      answer.writeHead(given.statusCode ?? 500, given.headers)
      given.pipe(answer)
    } else {
      const { 'content-length': _, 'content-encoding': __, ...rest } = given.headers
      given.resume()
      answer.writeHead(200, rest)
      answer.end(own)
    }
  })
  passed.on('error', () => answer.destroy())
  asked.pipe(passed)
}

async function answerChanged(given: IncomingMessage, answer: ServerResponse, change: Change): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of given) parts.push(part)
  const { 'content-length': _, etag: __, ...headers } = given.headers
  answer.writeHead(given.statusCode ?? 500, headers)
  answer.end(change(Buffer.concat(parts).toString()))
}
