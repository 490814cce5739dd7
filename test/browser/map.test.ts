import { brotliCompressSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { findings, openBrowser } from './open-browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
let opened: Page | undefined

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => opened?.context().close())
afterAll(() => browser?.close())

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  opened = await browser.page(options)
  await opened.goto(path)
  return opened
}

/** The width or height of the smallest link. */
const smallest = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((links) =>
    Math.min(
      ...links.flatMap((link) => {
        const { width, height } = link.getBoundingClientRect()
        return [width, height]
      }),
    ),
  )

it.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('map and expert are accessible and fit at %i pixels, %s', async (width, colorScheme) => {
  const page = await open('/en', { viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  for (const path of ['/fr/map?show=expert&sort=expert', '/es/experts/diego-maldonado']) {
    await page.goto(path)
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    expect([path, fits, await findings(page)]).toEqual([path, true, []])
  }
})

it.each([320, 768, 1280])('every country can be hit at %i pixels, on the map and in the table', async (width) => {
  const page = await open('/en/map', { viewport: { width, height: 900 }, javaScriptEnabled: false })
  expect(await smallest(page, '.map-country')).toBeGreaterThanOrEqual(24)
  expect(await smallest(page, '.countries a')).toBeGreaterThanOrEqual(24)
})

it('is walked through with keys: past the map to the table, or country by country to their entries', async () => {
  const page = await open('/en/map', { viewport: { width: 320, height: 700 } })
  await page.getByRole('link', { name: /^Skip the map/ }).press('Enter')
  expect(new URL(page.url()).hash).toBe('#Countries')
  const country = page.getByRole('link', { name: /^Australia: \d+ entries/ })
  await country.focus()
  // The region has scrolled to what has the focus.
  await expect.poll(async () => ((await country.boundingBox())?.x ?? 0) < 320).toBe(true)
  await country.press('Enter')
  await page.waitForURL('**/en/search?country=AU')
})

it('is light: no more than 20 kB over the wire', async () => {
  const page = await open('/fr/map')
  expect(brotliCompressSync(await page.content()).length).toBeLessThan(20_000)
})
