// Visited pages: kept with everything they need to be shown, so that none is ever seen without its styles.
import { isLanguage, LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { splitLanguage } from '../../../model/path-language.ts'
import { CACHES, KEPT_AT } from '../offline/kept.ts'
import { assetsOf, hasAssets, keepAssets } from './assets.ts'
import { build, hasLibrary } from './worker-scope.ts'

/** The latest pages; a page takes some 20 kB. */
const PAGES_KEPT = 100

/** Stands in for pages that are not there: see routes/offline.tsx. */
const UNKEPT = '/offline/unkept'

const SHELL = 'mosaic-shell-'
/** What this very worker needs; another build brings its own. */
export const shell = `${SHELL}${build}${hasLibrary ? '-library' : ''}`

/** Keeps the page of an address. When the device is full, the pages looked at longest ago make room. */
export async function keepPage(address: string, response: Response): Promise<void> {
  if (!mayBeKept(response) || new URL(address).pathname.endsWith(UNKEPT)) return
  const html = await response.text()
  const pages = await caches.open(CACHES.pages)
  try {
    await keepWith(pages, address, html, response)
  } catch (error) {
    if (!(error instanceof Error && error.name === 'QuotaExceededError')) throw error
    await forgetOldest(pages, PAGES_KEPT / 2)
  }
  await forgetOldest(pages, PAGES_KEPT)
  const { language } = splitLanguage(new URL(address).pathname)
  if (language !== undefined) await keepUnkept(language)
}

/** Only what the site lets anybody keep: neither errors, nor what is a person's own, nor what has moved. */
function mayBeKept(response: Response): boolean {
  const header = (name: string): string => response.headers.get(name) ?? ''
  const isPage = response.status === 200 && response.type === 'basic' && !response.redirected
  return isPage && header('content-type').startsWith('text/html') && /\bpublic\b/.test(header('cache-control'))
}

async function keepWith(cache: Cache, address: string, html: string, response: Response): Promise<void> {
  await keepAssets(assetsOf(html))
  const headers = new Headers(response.headers)
  // The text is no longer as it travelled.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  headers.set(KEPT_AT, String(Date.now()))
  // Put again, it is the latest.
  await cache.put(address, new Response(html, { headers }))
}

async function forgetOldest(pages: Cache, left: number): Promise<void> {
  const requests = await pages.keys()
  const oldest = requests.slice(0, Math.max(0, requests.length - left))
  await Promise.all(oldest.map((request) => pages.delete(request)))
}

function unkeptPath(language: Language): string {
  return `/${language}${UNKEPT}`
}

/** Keeps the page that stands in for those that are not there. */
export async function keepUnkept(language: Language): Promise<void> {
  const cache = await caches.open(shell)
  const path = unkeptPath(language)
  if ((await cache.match(path)) !== undefined) return
  const response = await fetch(path)
  if (mayBeKept(response)) await keepWith(cache, path, await response.text(), response)
}

/** A visited page as it was, with a note that says so; undefined when it is not there. */
export async function visitedPage(request: Request, language: Language): Promise<Response | undefined> {
  const pages = await caches.open(CACHES.pages)
  const page = await pages.match(request, { ignoreVary: true })
  if (page === undefined) return undefined
  const kept = await page.text()
  // Storage can lose a part: no page is better than one without its styles.
  if (!(await hasAssets(assetsOf(kept)))) return undefined
  const note = await noteOf(language, Number(page.headers.get(KEPT_AT)))
  const html = kept.replace(/<main\b[^>]*>/, (tag) => `${tag}${note}`)
  return new Response(html, { headers: page.headers })
}

/** The note that the page for missing pages carries, in the reader's language; it leaves the day open. */
async function noteOf(language: Language, time: number): Promise<string> {
  const html = await (await (await caches.open(shell)).match(unkeptPath(language)))?.text()
  const note = /<template id="OfflineNote">([\s\S]*?)<\/template>/.exec(html ?? '')?.[1] ?? ''
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time)
  return note.replace('{date}', date)
}

/** The page that helps on where another is missing; in another language rather than not at all. */
export async function unkeptPage(language: Language): Promise<Response> {
  const cache = await caches.open(shell)
  const paths = [language, ...LANGUAGE_IDS].map(unkeptPath)
  const [page] = (await Promise.all(paths.map((path) => cache.match(path)))).flatMap((found) => found ?? [])
  return page === undefined ? Response.error() : new Response(page.body, { status: 503, headers: page.headers })
}

/** The texts of all kept pages, those of the shell included. */
export async function keptTexts(): Promise<string[]> {
  const all = [CACHES.pages, shell].map(async (name) => {
    const cache = await caches.open(name)
    const found = await Promise.all((await cache.keys()).map((request) => cache.match(request)))
    return Promise.all(found.map(async (page) => (isHtml(page) ? page.text() : '')))
  })
  return (await Promise.all(all)).flat()
}

function isHtml(page: Response | undefined): page is Response {
  return page?.headers.get('content-type')?.startsWith('text/html') ?? false
}

/** Forgets what other builds needed; gives how many there were. */
export async function forgetOldShells(): Promise<number> {
  const old = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== shell)
  await Promise.all(old.map((name) => caches.delete(name)))
  return old.length
}

/** The languages of visited pages, the latest first. */
export async function visitedLanguages(): Promise<Language[]> {
  const pages = await caches.open(CACHES.pages)
  const languages = (await pages.keys()).map(({ url }) => splitLanguage(new URL(url).pathname).language)
  return languages.filter((language) => isLanguage(language)).reverse()
}
