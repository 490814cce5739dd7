// The browser of the machine, for scripts that look at pages.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { fail } from '../run-script.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  // It asks for nothing but the pages it is sent to.
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** The path of Chromium or Chrome on this machine; ends the script with a message when there is none. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place))
  return path ?? fail(`No browser at ${PLACES.join(', ')}: install chromium or set CHROMIUM`)
}

/** A headless browser; `flags` are more of its own. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...FLAGS, ...flags] })
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port')
  return address.port
}
