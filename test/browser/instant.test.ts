import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '../worker-harness.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RESULTS = '**/search/results?*'

let worker: Awaited<ReturnType<typeof startWorker>>
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error(`No browser at ${BROWSERS.join(', ')}: set CHROMIUM`)
  worker = await startWorker()
  browser = await chromium.launch({ executablePath, args: FLAGS })
})
afterEach(() => context.close())
afterAll(async () => {
  await browser?.close()
  await worker?.close()
})

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}, before = ''): Promise<Page> {
  context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 }, ...options })
  await context.addInitScript(before)
  const page = await context.newPage()
  await page.goto(new URL(path, worker.url).href)
  // A reload would lose it.
  await page.evaluate('window.isTheSamePage = true')
  return page
}

const isTheSame = (page: Page): Promise<boolean> => page.evaluate('window.isTheSamePage === true')
/** Waits for something to hold in the page. */
const until = (page: Page, holds: string) => expect.poll(() => page.evaluate(holds), { timeout: 5000 }).toBe(true)
const field = (page: Page) => page.getByRole('combobox')
const words = (page: Page): string | null => new URL(page.url()).searchParams.get('q')
const focused = (page: Page): Promise<string> =>
  page.evaluate('(document.activeElement.name ?? "") + (document.activeElement.value ?? document.activeElement.id)')
const firstTitle = (page: Page) => page.locator('.hit-title').first()
const heading = (page: Page) => page.locator('#Results')

describe('typing on the search page', () => {
  it('shows the results of what is typed, with its address and title, and stays in the field', async () => {
    const page = await open('/en/search')
    const before = await heading(page).textContent()
    await field(page).pressSequentially('burnout')
    await page.waitForURL(/\?q=burnout$/)
    await until(page, 'document.querySelector(".hit-title mark") !== null')
    expect(await heading(page).textContent()).not.toBe(before)
    expect(await page.title()).toContain('burnout')
    expect(await focused(page)).toBe('qburnout')
    expect(await page.getByRole('link', { name: 'Français' }).first().getAttribute('href')).toContain('q=burnout')
    expect(await isTheSame(page)).toBe(true)
  })

  it('never puts an older answer over a newer one', async () => {
    const page = await open('/en/search')
    const held: Route[] = []
    await page.route(RESULTS, (route) => {
      // Only the last question is answered at once; the others come back afterwards, in no order.
      if (new URL(route.request().url()).searchParams.get('q') === 'burnout') return route.continue()
      held.unshift(route)
      return undefined
    })
    await field(page).pressSequentially('burnout')
    await page.waitForURL(/\?q=burnout$/)
    const title = await firstTitle(page).textContent()
    expect(held.length).toBeGreaterThan(1)
    // The browser may have let go of them already, which is as well.
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)))
    await page.waitForTimeout(300)
    expect(words(page)).toBe('burnout')
    expect(await firstTitle(page).textContent()).toBe(title)
  })

  it('says so when the search does not answer, and answers again with the next key', async () => {
    const page = await open('/en/search?q=stress')
    await page.route(RESULTS, (route) => route.abort())
    await field(page).press('End')
    await field(page).pressSequentially('e')
    await page.getByRole('status').filter({ hasText: 'The search does not answer' }).waitFor()
    expect(words(page)).toBe('stress')
    await page.unroute(RESULTS)
    await field(page).press('Backspace')
    await field(page).pressSequentially(' work')
    await page.waitForURL(/q=stress\+work$/)
    expect(await page.getByText('The search does not answer').count()).toBe(0)
  })

  it('is announced once, politely, when the typing has settled', async () => {
    const page = await open('/en/search')
    await page.evaluate(`
      window.said = []
      new MutationObserver(() => {
        const text = document.querySelector('[role=status]').textContent
        if (text !== '') said.push(text)
      }).observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true })
    `)
    await field(page).pressSequentially('burnout')
    await until(page, 'said.length > 0')
    expect(await page.evaluate('said')).toEqual([await heading(page).textContent()])
    expect(await page.locator('[aria-live], [role=status], [role=alert]').count()).toBe(1)
  })
})

describe('a reader whose browser saves data', () => {
  it('is not searched for while typing, and gets results in place when asking for them', async () => {
    const page = await open(
      '/en/search',
      {},
      'Object.defineProperty(navigator, "connection", { value: { saveData: true } })',
    )
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await field(page).pressSequentially('burnout')
    await page.waitForTimeout(300)
    expect(asked).toEqual([])
    await field(page).press('Enter')
    await page.waitForURL(/q=burnout$/)
    await until(page, 'document.activeElement.id === "Results"')
    expect(await isTheSame(page)).toBe(true)
  })
})

describe('back and forward', () => {
  it('lead through the searches made, with their words and choices', async () => {
    const page = await open('/en/search?q=burnout')
    const first = await heading(page).textContent()
    await page.locator('input[name=topic]:not(:disabled):not(:checked)').first().check()
    await page.waitForURL(/topic=/)
    const second = await heading(page).textContent()
    await field(page).fill('')
    await field(page).pressSequentially('stress')
    await page.waitForURL(/q=stress/)

    await page.goBack()
    await until(page, 'document.querySelector("input[name=q]").value === "burnout"')
    expect(await heading(page).textContent()).toBe(second)
    expect(await page.locator('input[name=topic]:checked').count()).toBe(1)
    await page.goBack()
    await until(page, 'document.querySelectorAll("input[name=topic]:checked").length === 0')
    expect(await heading(page).textContent()).toBe(first)
    await page.goForward()
    await until(page, 'document.querySelectorAll("input[name=topic]:checked").length === 1')
    await page.goForward()
    await until(page, 'document.querySelector("input[name=q]").value === "stress"')
    expect(await isTheSame(page)).toBe(true)
  })
})

describe('choosing', () => {
  it('keeps the focus on the choice, and its place on the screen', async () => {
    const page = await open('/en/search?q=burnout')
    const choice = page.locator('input[name=topic]:not(:disabled)').nth(3)
    const value = await choice.getAttribute('value')
    await choice.focus()
    const own = page.locator(`input[name=topic][value="${value}"]`)
    const before = await own.boundingBox()
    await page.keyboard.press('Space')
    await page.waitForURL(new RegExp(`topic=${value}`))
    expect(await focused(page)).toBe(`topic${value}`)
    expect(await own.isChecked()).toBe(true)
    const after = await own.boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
    // And takes it back in the same place.
    await page.keyboard.press('Space')
    await page.waitForURL((url) => !url.searchParams.has('topic'))
    expect(await focused(page)).toBe(`topic${value}`)
    expect(await isTheSame(page)).toBe(true)
  })

  it('keeps boxes open that the reader has opened', async () => {
    const page = await open('/en/search')
    const box = page.locator('details.facet:not([open])').first()
    const name = await box.locator('input').first().getAttribute('name')
    await box.locator('summary').first().click()
    await page.locator('input[name=topic]:not(:disabled)').first().check()
    await page.waitForURL(/topic=/)
    expect(await page.locator(`details.facet[open]:has(input[name="${name}"])`).count()).toBe(1)
  })

  it('keeps choices in view that lead nowhere, switched off and last in their list', async () => {
    const page = await open('/en/search')
    const choices = page
      .locator('.facet', { has: page.locator('input[name=country]') })
      .first()
      .locator('.choice')
    const before = await choices.count()
    await field(page).pressSequentially('burnout')
    await page.waitForURL(/q=burnout$/)
    const inert = page.locator('.choice-inert')
    expect(await choices.count()).toBe(before)
    const other = await context.newPage()
    await other.goto(page.url())
    const drawnAnew = await other.locator('.choice-inert').count()
    expect(drawnAnew).toBeGreaterThan(0)
    expect(await inert.count()).toBe(drawnAnew)
    expect(await page.locator('.choice-inert input:not(:disabled)').count()).toBe(0)
    expect(await page.locator('li:has(> .choice-inert) + li:not(:has(> .choice-inert))').count()).toBe(0)
    // And come back with the words.
    await page.goBack()
    await expect.poll(() => inert.count()).toBe(0)
  })

  it('goes to the results when the last choice is taken back by its chip', async () => {
    const page = await open('/en/search?topic=burnout')
    await page.locator('.chip').press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('topic'))
    expect(await focused(page)).toBe('Results')
    expect(await isTheSame(page)).toBe(true)
  })

  it('follows tabs in place, and pages to their first result', async () => {
    const page = await open('/en/search')
    await page.locator('.tab', { hasText: 'Tool' }).click()
    await page.waitForURL(/type=tool/)
    expect(await page.locator('.site-nav [aria-current]').textContent()).toBe('Tools')
    await page.locator('.paging a[rel=next]').click()
    await page.waitForURL(/page=2/)
    expect(await focused(page)).toBe('Results')
    expect(await isTheSame(page)).toBe(true)
  })

  it('names the choices that another type brings, and those that were there', async () => {
    const page = await open('/en/search?type=tool')
    expect(await page.locator('[data-facet=country]').count()).toBe(0)
    await page.getByRole('link', { name: /^All \d/ }).click()
    await page.locator('[data-facet=country]').waitFor({ state: 'attached' })
    await field(page).fill('burnout')
    await page.waitForURL(/q=burnout/)
    const names = await page.locator('.choice > input + span').allTextContents()
    expect(names).toContain('Gambia')
    expect(names.filter((name) => name === '')).toEqual([])
    expect(await isTheSame(page)).toBe(true)
  })

  it('leads to the results by Enter, and on through them with the arrows and back', async () => {
    const page = await open('/en/search')
    await field(page).pressSequentially('burnout')
    await field(page).press('Enter')
    await until(page, 'document.activeElement.id === "Results"')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const at = 'document.activeElement.textContent === document.querySelectorAll(".hit-title a")[1].textContent'
    expect(await page.evaluate(at)).toBe(true)
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('qburnout')
    expect(await isTheSame(page)).toBe(true)
  })
})

describe('the search box of any page', () => {
  const ENTRY = '/en/articles/social-protection-coverage'
  const active = (page: Page) => page.locator('[role=option][aria-selected=true]')

  it('suggests topics, titles and people, and is told of as a combobox', async () => {
    const page = await open(ENTRY)
    await field(page).pressSequentially('agota')
    const list = page.getByRole('listbox', { name: 'Suggestions' })
    await list.waitFor()
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    expect(await field(page).getAttribute('aria-controls')).toBe(await list.getAttribute('id'))
    const topics = page.getByRole('group', { name: 'Topics' }).getByRole('option')
    expect(await topics.first().textContent()).toMatch(/Burnout\s+Agotamiento/)
    await page
      .getByRole('status')
      .filter({ hasText: /suggestion/ })
      .waitFor()
  })

  it('is moved through by keyboard, the focus staying in the field, and follows the option chosen', async () => {
    const page = await open(ENTRY)
    // The suggestions for the whole word, not for its beginning.
    const answered = page.waitForResponse((response) => response.url().endsWith('/suggest?q=health'))
    await field(page).pressSequentially('health')
    await (await answered).finished()
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))')
    const options = page.getByRole('option')
    await options.first().waitFor()
    const [count, names] = [await options.count(), await options.allTextContents()]
    const chosen = async () => [
      await active(page).textContent(),
      await field(page).getAttribute('aria-activedescendant'),
    ]
    await page.keyboard.press('ArrowDown')
    expect(await chosen()).toEqual([names[0], await options.first().getAttribute('id')])
    await page.keyboard.press('End')
    expect(await chosen()).toEqual([names[count - 1], await options.last().getAttribute('id')])
    await page.keyboard.press('ArrowDown')
    expect(await active(page).count()).toBe(0)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    expect(await chosen()).toEqual([names[0], await options.first().getAttribute('id')])
    expect(await focused(page)).toBe('qhealth')
    const href = await options.first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
  })

  it('closes by Escape with its words kept, opens again by the arrow, and searches by Enter', async () => {
    const page = await open(ENTRY)
    await field(page).pressSequentially('burnout')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await field(page).inputValue()).toBe('burnout')
    await page.keyboard.press('ArrowDown')
    await active(page).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\?q=burnout$/)
  })

  it('keeps suggestions for older words away', async () => {
    const page = await open(ENTRY)
    const held: Route[] = []
    await page.route('**/suggest?*', (route) => {
      if (route.request().url().endsWith('q=burnout')) return route.continue()
      held.push(route)
      return undefined
    })
    await field(page).pressSequentially('burnout')
    await page.getByRole('listbox').waitFor()
    const names = await page.getByRole('option').allTextContents()
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)))
    await page.waitForTimeout(200)
    expect(await page.getByRole('option').allTextContents()).toEqual(names)
  })

  it('is reached by the key /, but not from a field, and not when a reader wants no such key', async () => {
    const page = await open(ENTRY)
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('q')
    await page.keyboard.type('a/b')
    expect(await field(page).inputValue()).toBe('a/b')

    await page.getByRole('button', { name: 'The / key leads to the search box' }).click()
    await page.reload()
    await page.keyboard.press('/')
    expect(await focused(page)).not.toBe('q')
    expect(await field(page).getAttribute('aria-keyshortcuts')).toBeNull()
  })

  it.each([ENTRY, '/fr/search?q=stress', '/es'])(
    'leaves the page accessible and in its place on a phone: %s',
    async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 640 }, bypassCSP: true })
      await field(page).fill('')
      await field(page).pressSequentially('salud')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      await page.evaluate(AXE)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
      // Nothing lies over what comes after the box.
      const [list, next] = [
        await page.getByRole('listbox').boundingBox(),
        await page.locator('main h1, main .tabs').last().boundingBox(),
      ]
      expect(list?.height).toBeLessThan(70)
      if (list && next && next.y > list.y) expect(list.y + list.height).toBeLessThanOrEqual(next.y + 1)
    },
  )
})
