import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings, openBrowser } from './open-browser.ts'

let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const PAGES = [
  '/en',
  '/fr/search?q=burnout',
  '/es/topics/burnout',
  '/en/articles/prevent-burnout',
  '/fr/tools/world-cafe',
]

describe('the data of a page', () => {
  it('is kept whole by the policy and never run', async () => {
    const page = await browser.page()
    const said: string[] = []
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => said.push(error.message))
    for (const path of PAGES) {
      await page.goto(path)
      const text = await page.locator('script[type="application/ld+json"]').textContent()
      expect([path, JSON.parse(text ?? '')['@context']]).toEqual([path, 'https://schema.org'])
    }
    expect(said).toEqual([])
  })
})

describe('the manifest', () => {
  it('is read by the browser without a complaint, icons included', async () => {
    const page = await browser.page()
    await page.goto('/es')
    const session = await page.context().newCDPSession(page)
    const { errors, data = '{}' } = await session.send('Page.getAppManifest')
    const manifest: { start_url?: string; icons?: { src: string }[] } = JSON.parse(data)
    expect([errors, manifest.start_url]).toEqual([[], '/es'])
    for (const { src } of manifest.icons ?? [])
      expect([src, (await page.request.get(src)).status()]).toEqual([src, 200])
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    const aboutIcons = installabilityErrors.filter(({ errorId }) => /icon|manifest|start-url/.test(errorId))
    expect(aboutIcons).toEqual([])
  })
})

describe('how to cite', () => {
  const openBox = async (page: Page): Promise<void> => {
    await page.goto('/en/articles/prevent-burnout')
    await page.locator('.cite summary').click()
  }

  it('is copied by its button', async () => {
    const page = await browser.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await openBox(page)
    await page.getByRole('button', { name: 'Copy' }).press('Enter')
    await page.getByText('Copied', { exact: true }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('.cite-text').textContent())
  })

  it('is selected where copying is not allowed', async () => {
    const page = await browser.page()
    await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })')
    await openBox(page)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText(/The citation is selected/).waitFor()
    expect(await page.evaluate('String(getSelection())')).toBe(await page.locator('.cite-text').textContent())
  })

  it('has no button without a script, and files all the same', async () => {
    const page = await browser.page({ javaScriptEnabled: false })
    await openBox(page)
    expect(await page.locator('.cite-copy').isVisible()).toBe(false)
    const waiting = page.waitForEvent('download')
    await page.locator('.cite').getByRole('link', { name: 'RIS' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('prevent-burnout-en.ris')
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^TY {2}- ELEC\r\n/)
  })

  it.each(['light', 'dark'] as const)(
    'is accessible and fits a small screen when it is open, in %s',
    async (colorScheme) => {
      const page = await browser.page({ viewport: { width: 320, height: 900 }, colorScheme, bypassCSP: true })
      await openBox(page)
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    },
  )
})
