// The shipped Worker and a browser to look at it with, for a file of tests.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { startWorker } from '../worker-harness.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Rules of WCAG 2.2 are off in axe unless they are asked for. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** The rules whose answer depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

export async function openBrowser() {
  const worker = await startWorker()
  const browser = await launchChromium()
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
export function findings(page: Page): Promise<string[]> {
  return run(page, { type: 'tag', values: STANDARDS })
}

/** What axe finds about colours alone, for a page that was looked at in other colours. */
export function colourFindings(page: Page): Promise<string[]> {
  return run(page, { type: 'rule', values: COLOUR_RULES })
}

async function run(page: Page, runOnly: { type: 'tag' | 'rule'; values: readonly string[] }): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE)
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}
