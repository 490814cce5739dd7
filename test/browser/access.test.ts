// Every kind of page for every reader: axe, small and zoomed screens, colours and motion of the reader's own choice.
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import { colourFindings, findings, openBrowser } from './open-browser.ts'

const LANGUAGES = ['en', 'fr', 'es']
const PATHS = Object.values(KINDS)

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(() => page?.context().close())
afterAll(() => browser?.close())

async function open(options: BrowserContextOptions = {}): Promise<void> {
  page = await browser.page({ bypassCSP: true, serviceWorkers: 'block', ...options })
}

const NARROW = { width: 320, height: 740 }
const WIDE = { width: 1280, height: 900 }
const fits = (): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')

/** What is wrong with the page as it stands: everything once at each width, colours in the other scheme as well. */
async function wrongs(): Promise<string[]> {
  const found: string[] = []
  for (const [viewport, first, second] of [
    [NARROW, 'dark', 'light'],
    [WIDE, 'light', 'dark'],
  ] as const) {
    await page.setViewportSize(viewport)
    if (!(await fits())) found.push(`wide at ${viewport.width}`)
    await page.emulateMedia({ colorScheme: first })
    found.push(...(await findings(page)).map((one) => `${viewport.width} ${first} ${one}`))
    await page.emulateMedia({ colorScheme: second })
    found.push(...(await colourFindings(page)).map((one) => `${viewport.width} ${second} ${one}`))
  }
  return found
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every kind of page is accessible and fits, small and wide, light and dark', async () => {
    await open()
    const found: Record<string, string[]> = {}
    for (const path of PATHS) {
      await page.goto(`/${language}${path}`)
      const wrong = await wrongs()
      if (wrong.length > 0) found[path] = wrong
    }
    expect(found).toEqual({})
  })

  it('filters that stand open are accessible on a small screen, in light and dark', async () => {
    await open({ viewport: NARROW })
    await page.goto(`/${language}/search?q=burnout`)
    await page.locator('.filter-panel > summary').click()
    await page.getByRole('dialog').waitFor()
    for (const more of await page.locator('.facet > summary').all()) await more.click()
    const found = await findings(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect([found, await colourFindings(page), await fits()]).toEqual([[], [], true])
  })
})

describe('colours and motion of the reader’s own', () => {
  const MOVING = `[...document.querySelectorAll('*')].filter((element) =>
    /[1-9]/.test(getComputedStyle(element).transitionDuration.replace(/0?\\.0*1s|1e-05s/g, '')) ||
    element.getAnimations().some(({ playState }) => playState === 'running')
  ).map((element) => element.outerHTML.slice(0, 80))`

  it('nothing moves for who wants less motion', async () => {
    await open({ reducedMotion: 'reduce' })
    const found: Record<string, unknown> = {}
    for (const path of PATHS) {
      await page.goto(`/en${path}`)
      const moving = await page.evaluate<string[]>(MOVING)
      if (moving.length > 0) found[path] = moving
    }
    expect(found).toEqual({})
  })

  // Axe reads a colour of text that forced colours leave alone, so the colours in use are compared here.
  const UNREADABLE = `(() => {
    const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
    const light = (colour) => {
      const [r, g, b] = parts(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor
        if ((parts(colour)[3] ?? 1) > 0) return colour
      }
      return getComputedStyle(document.documentElement).backgroundColor
    }
    return [...document.querySelectorAll('a, button, h1, p, li, label, summary')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => {
        const [text, under] = [light(getComputedStyle(element).color), light(ground(element))]
        return (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05) < 4.5
      })
      .map((element) => element.outerHTML.slice(0, 90))
  })()`

  it.each(['light', 'dark'] as const)('every kind of page can be read in forced colours, %s', async (colorScheme) => {
    await open({ forcedColors: 'active', colorScheme, viewport: NARROW })
    const found: Record<string, string[]> = {}
    for (const path of PATHS) {
      await page.goto(`/en${path}`)
      const unreadable = await page.evaluate<string[]>(UNREADABLE)
      if (unreadable.length > 0) found[path] = unreadable
    }
    expect(found).toEqual({})
  })
})

describe('a keyboard alone', () => {
  it('meets the way to the main part first, sees where it is, and gets there', async () => {
    await open({ viewport: WIDE })
    const found: Record<string, unknown> = {}
    for (const path of PATHS) {
      await page.goto(`/en${path}`)
      await page.keyboard.press('Tab')
      const skip = await page.evaluate<string>('document.activeElement?.getAttribute("href") ?? ""')
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')
      await page.keyboard.press('Enter')
      const at = await page.evaluate<string>('document.activeElement?.id ?? ""')
      if (skip !== '#Main' || outline === 'none' || at !== 'Main') found[path] = { skip, outline, at }
    }
    expect(found).toEqual({})
  })
})

describe('without JavaScript', () => {
  it('every kind of page says all it has to say', async () => {
    const found: Record<string, unknown> = {}
    const read = async (javaScriptEnabled: boolean): Promise<Map<string, string>> => {
      await open({ javaScriptEnabled, viewport: WIDE })
      const texts = new Map<string, string>()
      for (const path of READ_ALIKE) {
        await page.goto(`/fr${path}`)
        texts.set(path, (await page.locator('main').innerText()).replace(/\s+/g, ' '))
      }
      await page.context().close()
      return texts
    }
    const [plain, scripted] = [await read(false), await read(true)]
    for (const [path, text] of plain) {
      // Scripts add controls; what is told must stand there without them.
      const words = new Set(text.split(' '))
      const more = (scripted.get(path) ?? '').split(' ').filter((word) => !words.has(word))
      if (text.length < 60 || more.length > MOST_WORDS_OF_CONTROLS) found[path] = [text.slice(0, 80), more.slice(0, 20)]
    }
    expect(found).toEqual({})
  })
})

/** Pages that tell of entries; what agendas and the page on reading offline do with a device takes a script. */
const READ_ALIKE = PATHS.filter((path) => !/agenda|offline/.test(path))
const MOST_WORDS_OF_CONTROLS = 12
