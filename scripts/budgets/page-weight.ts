import type { Browser, Page } from 'playwright-core'
import { bytesOnTheWay, sumBytes, weighAnswers } from './weigh.ts'

/** What a reader's first page costs, with nothing kept from before. */
export interface PageWeight {
  readonly kind: string
  readonly path: string
  readonly bytes: number
  readonly documentBytes: number
  readonly styleBytes: number
  readonly scriptBytes: number
  readonly requests: number
  /** Addresses of other hosts that the page asked. */
  readonly others: readonly string[]
  /** How much the page moved while it came and was scrolled through (cumulative layout shift). */
  readonly layoutShift: number
}

const PHONE = { width: 360, height: 740 }

const WATCH_SHIFTS = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
`

/** The service worker stays away: it comes once a reader, after the page stands. */
export async function weighPage(browser: Browser, site: string, kind: string, path: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block', locale: 'en' })
  try {
    const page = await context.newPage()
    await page.addInitScript(WATCH_SHIFTS)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const answers = weighAnswers(page)
    await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' })
    await scrollThrough(page)
    const weighed = await answers.all()
    const linked = await weighHeadLinks(page, asked)
    return {
      kind,
      path,
      bytes: sumBytes(weighed) + linked.reduce((sum, bytes) => sum + bytes, 0),
      documentBytes: sumBytes(weighed, 'document'),
      styleBytes: sumBytes(weighed, 'style'),
      scriptBytes: sumBytes(weighed, 'script'),
      requests: asked.length + linked.length,
      others: asked.filter((url) => new URL(url).origin !== new URL(site).origin),
      layoutShift: await page.evaluate<number>('window.shift'),
    }
  } finally {
    await context.close()
  }
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  for (let top = 0; top < height; top += PHONE.height) {
    await page.evaluate(`scrollTo({top: ${top}, behavior: 'instant'})`)
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))')
  }
  await page.waitForLoadState('networkidle')
}

/** The icon and the manifest, where a browser without a window has not asked for them: every other one does. */
async function weighHeadLinks(page: Page, asked: readonly string[]): Promise<number[]> {
  const links = await page
    .locator('link[rel=icon], link[rel=manifest]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  const missing = links.map((link) => new URL(link, page.url()).href).filter((url) => !asked.includes(url))
  return Promise.all(
    missing.map(async (url) => {
      const answer = await page.request.get(url)
      return bytesOnTheWay(await answer.body(), answer.headers()['content-type'] ?? '')
    }),
  )
}
