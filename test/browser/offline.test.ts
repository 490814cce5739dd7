import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '../worker-harness.ts'
import { changedLibrary, filesOf, libraryOfPack, packOf, readManifest } from './offline/libraries.ts'
import { type Origin, startOrigin } from './offline/origin.ts'
import { findings } from './open-browser.ts'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path)) ?? ''
const PAGE = '/fr/tools/world-cafe'
const SENTENCE = 'Une phrase toute neuve pour cette fiche.'
const [NEXT, ONE_LANGUAGE] = ['build/offline-next', 'build/offline-french']

type Site = Awaited<ReturnType<typeof startWorker>>
let [built, next, french]: (Site | undefined)[] = []
let browser: Browser
let context: BrowserContext
let origin: Origin

beforeAll(async () => {
  const change = (text: string) => text.replace(/("html":")/, `$1<p>${SENTENCE}</p>`)
  const settings = changedLibrary({ language: 'fr', file: 'entries/tools/world-cafe.json', change }, NEXT)
  ;[built, next, french] = await Promise.all([
    startWorker(),
    startWorker({}, settings),
    startWorker({}, libraryOfPack('fr', ONE_LANGUAGE)),
  ])
  browser = await chromium.launch({ executablePath, args: FLAGS })
})
afterEach(async () => {
  await context.close()
  origin.close()
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([built, next, french].map((site) => site?.close()))
})

const urlOf = (site: Site | undefined): URL => {
  if (site === undefined) throw new Error('The site did not start')
  return site.url
}

/** A reader with a fresh device. */
async function open(options: BrowserContextOptions = {}): Promise<Page> {
  origin = await startOrigin(urlOf(built))
  context = await browser.newContext({ locale: 'fr', baseURL: origin.url, ...options })
  return context.newPage()
}

const evaluate = <T>(page: Page, expression: string): Promise<T> => page.evaluate<T>(`(async () => ${expression})()`)
const addressesIn = (page: Page, cache: string): Promise<string[]> =>
  evaluate(page, `(await (await caches.open('${cache}')).keys()).map(({url}) => new URL(url).pathname)`)
const cacheNames = (page: Page): Promise<string[]> => evaluate(page, 'caches.keys()')

/** Visits a page and waits until it is on the device. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect.poll(() => addressesIn(page, 'mosaic-pages'), { timeout: 10_000 }).toContain(path.split('?')[0])
}

const main = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ')
const hasStyles = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`[...document.styleSheets].some(({cssRules}) => cssRules.length > 5)`)
const row = (page: Page) => page.locator('.pack[data-language=fr]')
const act = (page: Page, name: string) => row(page).locator(`[data-act=${name}]:visible`)

async function keepLibrary(page: Page): Promise<void> {
  await page.goto('/fr/offline')
  await act(page, 'keep').click()
  await act(page, 'remove').waitFor()
}

describe('a page that was visited', () => {
  it('is there without a connection, with its styles and the day it is of', async () => {
    const page = await open()
    await visit(page, PAGE)
    await context.setOffline(true)
    await page.goto(PAGE)
    expect(await main(page)).toMatch(/^Pas de connexion : voici la page telle qu’elle était le \d+ \S+ \d{4}/)
    expect(await page.locator('h1').innerText()).toBe('World Café')
    expect(await hasStyles(page)).toBe(true)
  })

  it('gives way to one that helps on where it is missing', async () => {
    const page = await open()
    await visit(page, PAGE)
    await context.setOffline(true)
    const answer = await page.goto('/fr/tools/delphi')
    expect(answer?.status()).toBe(503)
    expect(await page.locator('h1').innerText()).toBe('Cette page n’est pas sur votre appareil')
    expect(await hasStyles(page)).toBe(true)
    await page.locator('.kept-pages').getByRole('link', { name: 'World Café' }).click()
    expect(await page.locator('h1').innerText()).toBe('World Café')
    // Another language, and an address without one.
    await page.goto('/en/tools/delphi')
    expect(await page.locator('h1').innerText()).toBe('Cette page n’est pas sur votre appareil')
    await page.goto('/tools/world-cafe')
    expect(new URL(page.url()).pathname).toBe(PAGE)
    expect(await page.locator('h1').innerText()).toBe('World Café')
  })

  it('stands in for a site that does not answer in time', async () => {
    const page = await open()
    await visit(page, PAGE)
    origin.isSilent = true
    const start = Date.now()
    await page.goto(PAGE)
    expect(await main(page)).toMatch(/^Pas de connexion/)
    const first = Date.now() - start
    expect(first).toBeGreaterThan(2500)
    await page.goto(PAGE)
    // Who has waited once need not wait as long again.
    expect(Date.now() - start - first).toBeLessThan(first)
  })

  it('keeps its own styles when the site has been built anew', async () => {
    const page = await open()
    await visit(page, PAGE)
    origin.site = urlOf(next)
    await visit(page, '/fr/tools/delphi')
    await context.setOffline(true)
    const sheets: (string | null)[] = []
    for (const path of [PAGE, '/fr/tools/delphi']) {
      await page.goto(path)
      expect([path, await hasStyles(page)]).toEqual([path, true])
      sheets.push(await page.locator('link[rel=stylesheet]').first().getAttribute('href'))
    }
    expect(sheets).toEqual([readManifest().stylesheet, readManifest(NEXT).stylesheet])
  })

  it('is not shown at all when its styles are lost', async () => {
    const page = await open()
    await visit(page, PAGE)
    await evaluate(page, `caches.open('mosaic-assets').then((cache) => cache.delete('${readManifest().stylesheet}'))`)
    await context.setOffline(true)
    const answer = await page.goto(PAGE)
    expect(answer?.status()).toBe(503)
  })

  it('can be forgotten', async () => {
    const page = await open()
    await visit(page, PAGE)
    await page.goto('/fr/offline')
    await page.getByRole('button', { name: 'Oublier ces pages' }).click()
    await page.getByText('Les pages visitées sont oubliées.').waitFor({ state: 'attached' })
    expect(await cacheNames(page)).not.toContain('mosaic-pages')
  })
})

describe('what the service worker leaves alone', () => {
  it('are other methods, other sites, errors, and what the site keeps to itself', async () => {
    const page = await open()
    await visit(page, PAGE)
    await page.goto('/fr/nowhere')
    await page.goto('/healthz')
    await visit(page, '/fr/tools/delphi')
    expect(await addressesIn(page, 'mosaic-pages')).toEqual([PAGE, '/fr/tools/delphi'])
    const names = await cacheNames(page)
    const urls = await Promise.all(
      names.map((name) =>
        evaluate<string[]>(page, `(await (await caches.open('${name}')).keys()).map(({url}) => url)`),
      ),
    )
    expect(urls.flat().filter((url) => !url.startsWith(origin.url))).toEqual([])
    await context.setOffline(true)
    for (const method of ['HEAD', 'POST']) {
      const failed = evaluate<boolean>(page, `fetch('${PAGE}', {method: '${method}'}).then(() => false, () => true)`)
      expect([method, await failed]).toEqual([method, true])
    }
    expect(await evaluate<boolean>(page, `fetch('/api/v1/entries').then(() => false, () => true)`)).toBe(true)
  })

  it('is the choice of a language, which is remembered as ever', async () => {
    const page = await open()
    await visit(page, PAGE)
    await page.getByRole('link', { name: 'Español' }).first().click()
    await page.waitForURL('**/es/tools/world-cafe')
    expect((await context.cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual(['language=es'])
  })
})

describe('a library kept on the device', () => {
  it('answers without a connection after a restart: search, filters, results while typing, entries', async () => {
    const device = mkdtempSync(join(tmpdir(), 'mosaic-device-'))
    const start = async (): Promise<Page> => {
      const options = { executablePath, args: FLAGS, locale: 'fr', baseURL: origin.url }
      context = await chromium.launchPersistentContext(device, options)
      return context.newPage()
    }
    origin = await startOrigin(urlOf(built))
    let page = await start()
    await page.goto('/fr/offline')
    await expect.poll(() => row(page).innerText()).toMatch(/\d+ fiches\. Téléchargement\s: [01],\d\sMo/)
    await act(page, 'keep').click()
    await act(page, 'remove').waitFor()
    await expect.poll(() => row(page).innerText()).toMatch(/Sur cet appareil depuis le \d+/)
    await context.close()

    page = await start()
    await context.setOffline(true)
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe('/fr')
    expect(await main(page)).toMatch(/^Pas de connexion : c’est la bibliothèque gardée sur cet appareil/)
    await page.getByRole('combobox').first().fill('mutuelle')
    await page.getByRole('combobox').first().press('Enter')
    await page.waitForURL(/\/fr\/search\?q=mutuelle/)
    const before = await page.locator('.hit').count()
    expect(before).toBeGreaterThan(5)
    await page.goto('/fr/search?q=mutuelle&type=tool')
    const tools = await page.locator('.hit').count()
    expect(tools).toBeGreaterThan(0)
    expect(tools).toBeLessThan(before)
    // What the page asks for besides comes from the device, too.
    const part = `fetch('/fr/search/results?q=barometre').then((answer) => answer.text())`
    expect(await evaluate<string>(page, part)).toContain('class="hit')
    await page.locator('.hit-title a').first().click()
    expect(await main(page)).toMatch(/^Pas de connexion : c’est la bibliothèque/)
    expect(await hasStyles(page)).toBe(true)
    await context.close()
    rmSync(device, { recursive: true })
  })

  it('finds what the Worker finds among the same texts', async () => {
    const page = await open()
    await keepLibrary(page)
    await context.setOffline(true)
    const site = await browser.newPage({ locale: 'fr', javaScriptEnabled: false })
    for (const query of QUERIES) {
      const path = `/fr/search?${new URLSearchParams({ q: query })}`
      await page.goto(path)
      const here = await shown(page)
      await site.goto(new URL(path, urlOf(french)).href)
      expect([query, here]).toEqual([query, await shown(site)])
      expect(here.hits.length * here.counts.length).toBeGreaterThan(0)
    }
    await site.close()
  })

  it('is brought up to date when the reader asks, and the older one goes', async () => {
    const page = await open()
    await keepLibrary(page)
    const libraries = async () => (await cacheNames(page)).filter((name) => name.startsWith('mosaic-library-'))
    const before = await libraries()
    origin.site = urlOf(next)
    await page.goto('/fr/offline')
    await expect.poll(() => row(page).innerText()).toContain('La bibliothèque a changé depuis.')
    await act(page, 'update').click()
    await act(page, 'update').waitFor({ state: 'detached' })
    await expect.poll(() => row(page).innerText()).toMatch(/depuis le \d+ \S+ \d+\.$/m)
    const after = await libraries()
    expect([after.length, before.length, before.includes(after[0] ?? '')]).toEqual([1, 1, false])
    await context.setOffline(true)
    await page.goto(PAGE)
    expect(await main(page)).toContain(SENTENCE)
  })

  it('is loaded anew by itself when a new build could not read it', async () => {
    const page = await open()
    await keepLibrary(page)
    const [name = ''] = (await cacheNames(page)).filter((one) => one.startsWith('mosaic-library-'))
    renewShape()
    await page.goto(PAGE)
    await evaluate(page, 'navigator.serviceWorker.getRegistration().then((registration) => registration.update())')
    await expect.poll(() => cacheNames(page), { timeout: 15_000 }).not.toContain(name)
    await context.setOffline(true)
    await page.goto('/fr/search?q=mutuelle')
    expect(await page.locator('.hit').count()).toBeGreaterThan(5)
  })

  it('goes when the reader removes it', async () => {
    const page = await open()
    await keepLibrary(page)
    await act(page, 'remove').click()
    await act(page, 'keep').waitFor()
    await expect.poll(() => row(page).innerText()).toContain('Retirée de cet appareil.')
    expect((await cacheNames(page)).filter((name) => name.startsWith('mosaic-library-'))).toEqual([])
    await context.setOffline(true)
    const answer = await page.goto('/fr/search?q=mutuelle')
    expect(answer?.status()).toBe(503)
  })
})

const QUERIES = [
  ...['burnout', 'épuisement', 'violence école', 'mutuelle santé', 'cercle de parole', 'protection sociale jeunes'],
  ...['stres enseignant', 'world café', 'Sénégal', 'recherche-action'],
]

interface Shown {
  readonly hits: readonly string[]
  readonly counts: readonly string[]
}

/** What a reader sees of a search: the hits in order, with why they were found, and every count. */
async function shown(page: Page): Promise<Shown> {
  const [hits, counts] = ['.hit', '.tabs li, .facet li'].map((selector) =>
    page
      .locator(selector)
      .evaluateAll((found: { textContent: string }[]) =>
        found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      ),
  )
  return { hits: (await hits) ?? [], counts: (await counts) ?? [] }
}

/** The site says that its packs have another shape, and has a new service worker, as after a change of the code. */
function renewShape(): void {
  const { packs } = readManifest()
  const before = packs.fr
  if (before === undefined) throw new Error('No pack of French')
  const format = 'f'.repeat(32)
  const { file, version } = packOf(filesOf('dist/assets', before.path), format)
  const path = `/library/packs/fr/${version}.pack`
  origin.changed.set(path, file)
  origin.change('/offline/site.json', (text) => {
    const site = JSON.parse(text) as { packs: object } // the site's own answer
    return JSON.stringify({
      ...site,
      packs: { ...packs, fr: { ...before, path, format, version, bytes: file.length } },
    })
  })
  origin.change('/service-worker.js', (text) => text.replace(/"[0-9a-f]{32}"/, `"${'0'.repeat(32)}"`))
}

describe('a device that cannot', () => {
  it('is told so before anything is loaded when there is no room, and keeps nothing', async () => {
    const page = await open()
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin.url, quotaSize: 1_000_000 })
    await page.goto('/fr/offline')
    await act(page, 'keep').click()
    await row(page).getByText('Il n’y a pas assez de place sur cet appareil.').waitFor()
    expect((await cacheNames(page)).filter((name) => name.startsWith('mosaic-library-'))).toEqual([])
  })

  it('keeps nothing of a library that turns out too large while it is stored', async () => {
    const page = await open()
    // A browser that does not say how much room there is.
    await context.addInitScript('delete StorageManager.prototype.estimate')
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: origin.url, quotaSize: 1_500_000 })
    await page.goto('/fr/offline')
    await act(page, 'keep').click()
    await row(page).getByText('Il n’y a pas assez de place sur cet appareil.').waitFor()
    expect((await cacheNames(page)).filter((name) => name.startsWith('mosaic-library-'))).toEqual([])
    expect(await addressesIn(page, 'mosaic-kept')).toEqual([])
  })

  it('keeps nothing of a download that breaks off, and can try again', async () => {
    const page = await open()
    await page.goto('/fr/offline')
    await act(page, 'keep').waitFor()
    const path = readManifest().packs.fr?.path ?? ''
    origin.changed.set(path, new Uint8Array(5000))
    await act(page, 'keep').click()
    await row(page).getByText('Le téléchargement s’est interrompu.').waitFor()
    expect((await cacheNames(page)).filter((name) => name.startsWith('mosaic-library-'))).toEqual([])
    origin.changed.clear()
    await act(page, 'keep').click()
    await act(page, 'remove').waitFor()
  })

  it('reads on with a connection, and is told why nothing can be kept', async () => {
    const page = await open()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await context.addInitScript('delete window.caches')
    await page.goto('/fr/offline')
    expect(await main(page)).toContain('Ce navigateur ne peut pas garder de pages ici')
    expect(await page.locator('.pack button:visible').count()).toBe(0)
    await page.goto(PAGE)
    expect(await page.locator('h1').innerText()).toBe('World Café')
    expect(errors).toEqual([])
  })
})

it('the pages on reading without a connection are accessible and fit a small screen, in light and dark', async () => {
  const page = await open({ viewport: { width: 320, height: 700 }, bypassCSP: true })
  await keepLibrary(page)
  await visit(page, '/es/tools/world-cafe')
  const found: string[] = []
  for (const path of ['/fr/offline', '/fr/offline/unkept', PAGE, '/es/tools/world-cafe']) {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await findings(page)))
    }
    if (!(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')))
      found.push(`${path} is wide`)
    if (path.endsWith('unkept')) await context.setOffline(true)
  }
  expect(found).toEqual([])
})
