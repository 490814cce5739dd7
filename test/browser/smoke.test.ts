// The first things a reader does, in a real browser over the shipped Worker.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './open-browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => page?.context().close())
afterAll(() => browser?.close())

async function open(options: BrowserContextOptions): Promise<void> {
  page = await browser.page({ locale: 'en', ...options })
}

describe('a reader on an old phone, without JavaScript', () => {
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }

  it('searches, filters, opens an entry and switches language', async () => {
    await open(phone)
    await page.goto('/en')
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
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/fr')
  })

  it('takes a filter back by its chip', async () => {
    await open(phone)
    await page.goto('/en/search?topic=burnout&type=article')
    await page.locator('.chip', { hasText: 'Burnout' }).click()
    expect(new URL(page.url()).searchParams.has('topic')).toBe(false)
  })
})
