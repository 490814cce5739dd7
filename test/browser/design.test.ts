// The design, over the small invented library: the style page is not part of the Worker, and nothing here needs it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { siteFiles } from '../../scripts/library/site-files.ts'
import { createTheme } from '../../src/web/theme/stylesheet.ts'
import { createSite } from '../web/site.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { viewport: { width: 360, height: 740 } }
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }
/** Colours that could not be read as they are: too light for the one scheme, too dark for the other. */
const HARD_COLOURS = ['#ffd34d', '#001a4d', '#ff9ecb', '#66ff66', '#00ffff', '#1a1a1a'] as const

let server: ServerType
let themed: ServerType
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`No browser at ${BROWSERS.join(', ')}: set CHROMIUM`)
  server = await startSite()
  themed = await startSite(HARD_COLOURS)
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
})
afterEach(() => context.close())
afterAll(async () => {
  await browser?.close()
  server?.close()
  themed?.close()
})

async function startSite(colours: readonly `#${string}`[] = []): Promise<ServerType> {
  const { files, stylesheet, sheets, scripts } = await siteFiles()
  const site = createSite({
    config: { stylesheet, sheets, scripts, theme: createTheme(colours), siteAddress: undefined },
  })
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const file = files.get(pathname.slice(1))
    if (file === undefined) return site.ask(`${pathname}${search}`, { headers: request.headers })
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    // Bytes of the build are plain arrays, never shared ones.
    return new Response(file as string | Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } })
  }
  return new Promise((resolve) => {
    const started = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started))
  })
}

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}, at = server): Promise<Page> {
  context = await browser.newContext({ locale: 'en', ...options })
  const page = await context.newPage()
  const { port } = at.address() as AddressInfo // it listens on a port
  await page.goto(`http://127.0.0.1:${port}${path}`)
  return page
}

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.className || document.activeElement.id')
const fits = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth <= innerWidth')

/** What axe finds; the context must let it past the content security policy, which rightly lets no script run. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
}

describe('a search on a phone', () => {
  it.each(['/en/search?q=exhaustion', '/fr/search?type=tool', '/es/search?topic=burnout&topic=peer-learning'])(
    'shows the first result without scrolling: %s',
    async (path) => {
      const page = await open(path, PHONE)
      const box = await page.locator('.hit-title').first().boundingBox()
      expect((box?.y ?? 1000) + (box?.height ?? 0)).toBeLessThan(740)
    },
  )

  it('opens its filters in their place without a script', async () => {
    const page = await open('/en/search', { ...PHONE, javaScriptEnabled: false })
    await page.locator('.filter-panel > summary').click()
    const [choice, results] = [page.locator('.choice').first(), page.locator('.results')]
    expect(await choice.isVisible()).toBe(true)
    const ends = await page.locator('.filters').boundingBox()
    expect((await results.boundingBox())?.y).toBeGreaterThanOrEqual((ends?.y ?? 0) + (ends?.height ?? 0))
  })
})

describe('the sheet of filters', () => {
  const openSheet = async (options = {}): Promise<Page> => {
    const page = await open('/en/search', { ...PHONE, ...options })
    await page.locator('.filter-panel > summary').click()
    await page.getByRole('dialog', { name: 'Filters' }).waitFor()
    return page
  }

  it('takes the focus, keeps it, and gives it back', async () => {
    const page = await openSheet()
    expect(await focused(page)).toContain('sheet-close')
    // Nothing before it can be reached: the browser's own controls come instead.
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate('document.activeElement.closest(".site-head, .results")')).toBeNull()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.matches(".filter-panel > summary")')).toBe(true)
    expect(await page.locator('[inert]').count()).toBe(0)
  })

  it('stays while results change under it, and leads to them', async () => {
    const page = await openSheet()
    const before = await page.locator('#Results').textContent()
    await page.locator('.choice input:enabled').first().check()
    await page.waitForFunction(`document.querySelector('#Results').textContent !== ${JSON.stringify(before)}`)
    expect(await page.getByRole('dialog', { name: 'Filters' }).isVisible()).toBe(true)
    expect(await page.evaluate('document.querySelector(".results").inert')).toBe(true)
    await page.getByRole('button', { name: 'Show results' }).click()
    await page.waitForFunction('document.activeElement.id === "Results"')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('closes beside it and by its button', async () => {
    const page = await openSheet()
    await page.mouse.click(180, 20)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.locator('.filter-panel > summary').click()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    expect(await findings(await openSheet({ colorScheme, bypassCSP: true }))).toEqual([])
  })
})

describe('the style page', () => {
  it.each([
    ['/en/styleguide', 1280, 'light'],
    ['/fr/styleguide', 320, 'dark'],
    ['/es/styleguide?dir=rtl', 320, 'light'],
    ['/es/styleguide?dir=rtl', 1280, 'dark'],
  ] as const)('is accessible and fits: %s at %i pixels in %s', async (path, width, colorScheme) => {
    const page = await open(path, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } })
    expect([await findings(page), await fits(page)]).toEqual([[], true])
  })
})

it.each(['light', 'dark'] as const)(
  'colours of an instance that are hard to read are made readable: %s',
  async (colorScheme) => {
    const page = await open('/en', { colorScheme, bypassCSP: true }, themed)
    const found: unknown[] = []
    for (const path of ['/en', '/en/search?q=exhaustion', '/en/tools/circle']) {
      await page.goto(new URL(path, page.url()).href)
      const broken = await findings(page)
      if (broken.length > 0) found.push({ path, broken })
    }
    expect(found).toEqual([])
  },
)
