// The shipped Worker and a browser to look at it with, for a file of tests.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startWorker } from '../worker-harness.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`No browser at ${BROWSERS.join(', ')}: set CHROMIUM`)
  const worker = await startWorker()
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  return {
    /** A blank page in a context of its own, for addresses of the site such as `/en`. */
    page: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ locale: 'en', baseURL: worker.url.href, ...options })
      return context.newPage()
    },
    close: async (): Promise<void> => {
      await browser.close()
      await worker.close()
    },
  }
}

/** What axe finds on a page; it needs a context with `bypassCSP`, for the policy rightly lets no script run. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}
