import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings, openBrowser } from './open-browser.ts'

const PLAN = '/en/agenda?start=09:00&date=2026-12-03&title=Assembly&tool=world-cafe:90&break=15&own=20:Vote'

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

const rows = (page: Page) => page.locator('#Items .agenda-row')
const names = (page: Page): Promise<string[]> => page.locator('#Items legend').allTextContents()
const times = async (page: Page): Promise<string[]> =>
  (await page.locator('#Items .agenda-times').allTextContents()).map((text) => text.trim())
const items = (page: Page): string =>
  new URL(page.url()).search.replace(/^\?start=[\d:]+(?:&date=[\d-]+)?(?:&title=\w+)?&?/, '')
const press = (page: Page, place: number, name: string) =>
  rows(page).nth(place).getByRole('button', { name, exact: true }).press('Enter')
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.value')

describe('without JavaScript', () => {
  it('a plan is made, ordered, timed and shortened by the buttons of its form', async () => {
    const page = await open('/en/tools/world-cafe', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Add to my agenda' }).click()
    await page.waitForURL('**/en/agenda?**')
    await page.getByRole('button', { name: 'Add a break' }).click()
    expect(await names(page)).toEqual(['World Café', 'Break'])
    await page.getByRole('combobox').selectOption('Dot voting')
    await page.getByRole('button', { name: 'Add this tool' }).click()
    await rows(page).nth(2).getByRole('button', { name: 'Move up' }).click()
    expect(await names(page)).toEqual(['World Café', 'Dot voting', 'Break'])
    await rows(page).nth(1).getByLabel('Minutes').fill('15')
    await page.getByLabel('Begins at').fill('10:00')
    await page.getByRole('button', { name: 'Work out the times' }).click()
    expect(await times(page)).toEqual(['10:00–11:45', '11:45–12:00', '12:00–12:15'])
    await rows(page).nth(0).getByRole('button', { name: 'Remove' }).click()
    expect(items(page)).toBe('tool=dot-voting:15&break=15')
  })
})

describe('with the script', () => {
  it('tools add to the plan of the device, which is there again on another visit', async () => {
    const page = await open('/en/tools/world-cafe')
    await page.getByRole('button', { name: 'Add to my agenda' }).press('Enter')
    await page.getByText('Added to your agenda, which now takes 1 h 45 min.').waitFor()
    await page.goto('/en/tools/dot-voting')
    await page.getByRole('button', { name: 'Add to my agenda' }).press('Enter')
    await page.getByRole('link', { name: 'Open my agenda' }).press('Enter')
    await page.waitForURL('**/en/agenda?**')
    expect(await names(page)).toEqual(['World Café', 'Dot voting'])
    await page.goto('/en/agenda')
    expect(await names(page)).toEqual(['World Café', 'Dot voting'])
    expect(items(page)).toMatch(/^tool=world-cafe:105&tool=dot-voting:\d+$/)
    await page.goto('/fr/agenda')
    await page.waitForURL('**/fr/agenda?**')
    expect(await names(page)).toEqual(['World Café', 'Vote par gommettes'])
  })

  it('rows move by keyboard; the focus goes with them and the new place is told', async () => {
    const page = await open(PLAN)
    await press(page, 0, 'Move down')
    expect(await names(page)).toEqual(['Break', 'World Café', 'Vote'])
    expect(await times(page)).toEqual(['09:00–09:15', '09:15–10:45', '10:45–11:05'])
    expect(await page.locator('#Said').textContent()).toBe('World Café: 2 of 3, 09:15 to 10:45')
    expect(await focused(page)).toBe('down-1')
    await page.keyboard.press('Enter')
    // At the end only the other way is left.
    expect(await focused(page)).toBe('up-2')
    expect(items(page)).toBe('break=15&own=20:Vote&tool=world-cafe:90')
  })

  it('times, sums and links follow what is typed', async () => {
    const page = await open(PLAN)
    await rows(page).nth(0).getByLabel('Minutes').fill('60')
    expect((await times(page))[2]).toBe('10:15–10:35')
    expect(await rows(page).nth(0).locator('.agenda-warnings').textContent()).toBe('It needs at least 75 min')
    await page.getByLabel('Name of the meeting').fill('Congress')
    expect(await page.locator('h1').textContent()).toBe('Congress')
    const calendar = await page.getByRole('link', { name: /whole meeting/ }).getAttribute('href')
    expect(calendar).toBe(
      '/en/agenda.ics?start=09:00&date=2026-12-03&title=Congress&tool=world-cafe:60&break=15&own=20:Vote',
    )
    const file = await page.request.get(calendar ?? '')
    expect(await file.text()).toContain('SUMMARY;LANGUAGE=en:Congress')
  })

  it('a plan that is loaded needs no connection any more', async () => {
    const page = await open(PLAN)
    await page.context().setOffline(true)
    await press(page, 2, 'Move up')
    await page.getByRole('button', { name: 'Add an item of your own' }).press('Enter')
    await page.keyboard.type('Thanks')
    await page.getByRole('combobox', { name: 'Tool to add' }).selectOption('Dot voting')
    await page.getByRole('button', { name: 'Add this tool' }).press('Enter')
    expect(await names(page)).toEqual(['World Café', 'Vote', 'Break', 'Thanks', 'Dot voting'])
    expect(items(page)).toBe('tool=world-cafe:90&own=20:Vote&break=15&own=15:Thanks&tool=dot-voting:60')
  })

  it('the way back brings back what was removed', async () => {
    const page = await open(PLAN)
    await press(page, 2, 'Remove')
    expect(await page.locator('#Said').textContent()).toBe('Removed: Vote')
    expect(await names(page)).toEqual(['World Café', 'Break'])
    await page.goBack()
    expect(await names(page)).toEqual(['World Café', 'Break', 'Vote'])
  })

  it('somebody else’s plan takes the place of one’s own only when asked to', async () => {
    const page = await open('/en/agenda?title=Mine&own=10:Hello')
    await page.goto(PLAN)
    await page.getByText('This device keeps another agenda: “Mine”.').waitFor()
    await press(page, 0, 'Move down')
    await page.goto('/en/agenda')
    expect(await page.locator('h1').textContent()).toBe('Mine')
    await page.goto(PLAN)
    await page.getByRole('button', { name: 'Keep the agenda on screen instead' }).press('Enter')
    await page.goto('/en/agenda')
    expect(await page.locator('h1').textContent()).toBe('Assembly')
  })

  it('rows are dragged by their times, too', async () => {
    const page = await open(PLAN)
    await rows(page)
      .nth(2)
      .locator('.agenda-times')
      .dragTo(rows(page).nth(0), { targetPosition: { x: 60, y: 3 } })
    expect(items(page)).toBe('own=20:Vote&tool=world-cafe:90&break=15')
  })

  it('costs at most 4 kB', async () => {
    const page = await open(PLAN)
    const source = await page.locator('script[src*="agenda-"]').getAttribute('src')
    const script = await page.request.get(source ?? '')
    expect(gzipSync(await script.body()).length).toBeLessThanOrEqual(4096)
  })
})

describe('on paper', () => {
  const sheets = async (page: Page): Promise<{ count: number; millimetres: number[] }> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    const millimetres = box.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4))
    return { count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, millimetres }
  }

  it.each([
    ['a5', [148, 210], 2],
    ['a4', [210, 297], 1],
  ] as const)('a card of %s size fits its sheet, in every language', async (size, millimetres, most) => {
    const page = await open('/en')
    for (const path of ['en/tools/world-cafe', 'fr/tools/photovoice', 'es/tools/delphi']) {
      await page.goto(`/${path}?card=${size}`)
      const printed = await sheets(page)
      expect(printed.millimetres).toEqual(millimetres)
      expect(printed.count).toBeGreaterThan(0)
      expect(printed.count).toBeLessThanOrEqual(most)
    }
  })

  it('a run sheet and the plan itself print without what only a screen can do', async () => {
    const page = await open(`${PLAN}&sheet=a4`)
    expect(await sheets(page)).toEqual({ count: 1, millimetres: [210, 297] })
    await page.goto(PLAN)
    await page.emulateMedia({ media: 'print' })
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false)
    expect(await rows(page).nth(0).isVisible()).toBe(true)
  })
})

describe.each([
  [320, 'dark'],
  [1280, 'light'],
] as const)('at %i pixels, in %s', (width, colorScheme) => {
  it('everything is accessible and fits', async () => {
    const page = await open('/en/agenda', { viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    const found: unknown[] = []
    for (const path of PAGES) {
      await page.goto(path)
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      const broken = await findings(page)
      if (!fits || broken.length > 0) found.push({ path, fits, broken })
    }
    expect(found).toEqual([])
  })
})

const PAGES = [
  ...['/en/agenda', '/fr/agenda?start=25:00&tool=world-cafe:5&tool=nowhere:5&break=5&own=5:Vote', `${PLAN}&sheet=a5`],
  ...['/es/tools/world-cafe', '/es/tools/world-cafe?card=a5', '/fr/tools/photovoice?card=a4'],
]
