// The service worker. It only ever answers what is asked of this site with GET; everything else goes its usual way.
import { splitLanguage } from '../../../model/path-language.ts'
import { tidyLibraries } from '../offline/kept.ts'
import { answerPage, answerPart } from './answer.ts'
import { answerHashed, answerPicture, forgetUnnamedAssets, isHashed } from './assets.ts'
import { installLibrary, namedByLibrary } from './kept-site.ts'
import { forgetOldShells, keepPage, keepUnkept, keptTexts } from './pages.ts'
import { hasLibrary, scope } from './worker-scope.ts'

scope.addEventListener('install', (event) => {
  event.waitUntil(install())
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

// A page that has brought in this worker asks to be kept itself: it was there first.
scope.addEventListener('message', (event) => {
  event.waitUntil(keepOpenPages())
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== scope.location.origin) return
  const wait = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => {}))
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(request, preloaded(event), wait))
    wait(tidy())
  } else if (isHashed(pathname)) event.respondWith(answerHashed(request, wait))
  else if (isPicture(pathname)) event.respondWith(answerPicture(request, wait))
  else if (hasLibrary && splitLanguage(pathname).language !== undefined) event.respondWith(answerPart(request))
})

// The browser's own early request; a browser without them has no promise either.
async function preloaded(event: FetchEvent): Promise<Response | undefined> {
  return event.preloadResponse
}

function isPicture(path: string): boolean {
  return path === '/favicon.svg' || path.startsWith('/library/media/')
}

async function install(): Promise<void> {
  // Before anything is awaited: a script can join a worker only while it is being installed.
  if (hasLibrary) await installLibrary()
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const languages = new Set(windows.flatMap(({ url }) => splitLanguage(new URL(url).pathname).language ?? []))
  for (const language of languages) await keepUnkept(language)
  // Nothing of a build depends on the worker's being the same: pages bring what they need with them.
  await scope.skipWaiting()
}

// Pages wait for the end of this, so nothing here asks the network or reads much.
async function activate(): Promise<void> {
  await scope.registration.navigationPreload?.enable()
  await scope.clients.claim()
}

/** Once a build: what the build before left, and no kept page names any more. */
async function tidy(): Promise<void> {
  if ((await forgetOldShells()) === 0) return
  await tidyLibraries()
  await forgetUnnamedAssets(await keptTexts(), await namedByLibrary())
}

/** The pages that were open before this worker was there. They come from the browser's own memory, mostly. */
async function keepOpenPages(): Promise<void> {
  // The message may come before they are this worker's own.
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const keep = async ({ url }: Client): Promise<void> => keepPage(url, await fetch(url))
  await Promise.all(windows.map((client) => keep(client).catch(() => {})))
}
