import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '../worker-harness.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let worker: Awaited<ReturnType<typeof startWorker>>
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path))
  if (executablePath === undefined)
    throw new Error(`No browser at ${BROWSERS.join(', ')}: install chromium or set CHROMIUM`)
  worker = await startWorker()
  browser = await chromium.launch({ executablePath, args: FLAGS })
})
afterEach(() => context.close())
afterAll(async () => {
  await browser?.close()
  await worker?.close()
})

const at = (path: string): string => new URL(path, worker.url).href

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  context = await browser.newContext({ locale: 'en', ...options })
  return context.newPage()
}

describe('a reader on an old phone, without JavaScript', () => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

  it('searches, filters, opens an entry and switches language', async () => {
    const page = await open(phone)
    await page.goto(at('/en'))
    await page.getByRole('searchbox').first().fill('agotamiento')
    await page.getByRole('searchbox').first().press('Enter')
    await page.waitForURL(/\/en\/search\?q=agotamiento/)
    const before = await page.locator('.hit').count()
    expect(before).toBeGreaterThan(1)

    await page.getByText('Filters', { exact: true }).last().click()
    await page.getByRole('checkbox', { name: /psychosocial risks/i }).check()
    await page.getByRole('button', { name: 'Show results' }).click()
    await page.waitForURL(/topic=psychosocial-risks/)
    const after = await page.locator('.hit').count()
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(before)

    const title = page.locator('.hit-title a').first()
    const name = (await title.textContent()) ?? ''
    await title.click()
    expect(await page.locator('h1').textContent()).toBe(name)

    await page.getByRole('link', { name: 'Français' }).first().click()
    await page.waitForURL(/\/fr\//)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')

    // The choice is remembered where an address names no language.
    await page.goto(at('/'))
    expect(new URL(page.url()).pathname).toBe('/fr')
  })

  it('takes a filter back by its chip', async () => {
    const page = await open(phone)
    await page.goto(at('/en/search?topic=burnout&type=article'))
    await page.locator('.chip', { hasText: 'Burnout' }).click()
    expect(new URL(page.url()).searchParams.has('topic')).toBe(false)
  })
})

describe.each([320, 1280])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)('every kind of page is accessible and fits, in %s', async (colorScheme) => {
    // Axe has to be brought in past the content security policy, which rightly lets no script run.
    const page = await open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const findings: unknown[] = []
    for (const path of PAGES) {
      await page.goto(at(path))
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      await page.evaluate(AXE)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
      if (!fits || broken.length > 0) findings.push({ path, fits, broken })
    }
    expect(findings).toEqual([])
  })
})

const PAGES = [
  ...[
    '/en',
    '/fr',
    '/es',
    '/en/search',
    '/fr/search?q=burnout&topic=burnout',
    '/es/search?q=zzzzxq',
    '/en/topics',
    '/es/topics/burnout',
  ],
  ...[
    '/en/articles/social-protection-coverage',
    '/fr/articles/i-best-barometer',
    '/es/tools/world-cafe',
    '/fr/tools/photovoice',
  ],
  ...['/en/experts/awa-ndiaye', '/es/organisations/ilo', '/fr/about', '/en/privacy', '/fr/nowhere'],
]
