// Answers of the site from a library on the device.
import type { Language } from '../../../model/languages.ts'
import type { SiteConfig } from '../../context.ts'
import { keepLibrary } from '../offline/keep-library.ts'
import { type Kept, readAllKept, readKept, removeLibrary } from '../offline/kept.ts'
import { keepAssets } from './assets.ts'
import type { Answer, LibraryProgram } from './library.ts'
import { shell } from './pages.ts'
import { hasLibrary, libraryScript, scope } from './worker-scope.ts'

const SITE = '/offline/site.json'

/** What the program of the library leaves behind. */
declare global {
  var mosaicLibrary: LibraryProgram | undefined
}

/** Brings in what answering takes. The script becomes a part of this worker: later it is there without a connection. */
export async function installLibrary(): Promise<void> {
  scope.importScripts(libraryScript)
  const cache = await caches.open(shell)
  const response = await fetch(SITE)
  if (!response.ok) throw new Error(`${SITE} was answered with status ${response.status}`)
  await cache.put(SITE, response.clone())
  const site = (await response.json()) as SiteConfig // the site's own answer
  await keepAssets(assetsOfSite(site))
  await renewLibraries(site)
}

/** A library that this build cannot read is loaded anew; until that is done, the worker before goes on. */
async function renewLibraries({ packs }: SiteConfig): Promise<void> {
  for (const { language, pack } of await readAllKept()) {
    const fresh = packs[language]
    if (fresh === undefined) await removeLibrary(language)
    else if (fresh.format !== pack.format) await keepLibrary(language, fresh)
  }
}

/** Everything that a page drawn here may name. */
export async function namedByLibrary(): Promise<readonly string[]> {
  const site = hasLibrary ? await readSite() : undefined
  return site === undefined ? [] : assetsOfSite(site)
}

function assetsOfSite({ stylesheet, sheets, theme, scripts }: SiteConfig): string[] {
  const styles = [stylesheet, ...Object.values(sheets), ...(theme === undefined ? [] : [theme.path])]
  return [...styles, ...Object.values(scripts), '/favicon.svg']
}

async function readSite(): Promise<SiteConfig | undefined> {
  const response = await (await caches.open(shell)).match(SITE)
  return response === undefined ? undefined : ((await response.json()) as SiteConfig) // kept above
}

/** The answer of the library in a language; undefined when none is kept, or when it has no answer. */
export async function answerFromLibrary(request: Request, language: Language): Promise<Response | undefined> {
  const kept = hasLibrary ? await readKept(language) : undefined
  const site = kept === undefined ? undefined : await readSite()
  if (kept === undefined || site === undefined) return undefined
  const answer = await opened(kept, site)(new Request(request.url, { headers: request.headers }))
  if (answer.status >= 400) return undefined
  const target = answer.headers.get('location')
  // An answer made here has no address that a path could be read against.
  return target === null ? answer : Response.redirect(new URL(target, request.url), answer.status)
}

let open: { readonly cache: string; readonly answer: Answer } | undefined

/** The library stays open while it is the one asked for; an updated one has another cache. */
function opened(kept: Kept, site: SiteConfig): Answer {
  if (globalThis.mosaicLibrary === undefined) scope.importScripts(libraryScript)
  if (open?.cache !== kept.cache) {
    if (globalThis.mosaicLibrary === undefined) throw new Error('The program of the library did not load')
    open = { cache: kept.cache, answer: globalThis.mosaicLibrary.openLibrary(kept, site) }
  }
  return open.answer
}
