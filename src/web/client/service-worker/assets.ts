// Styles, scripts and pictures. Those below /assets/ never change under their address, so what is kept is right.
import { CACHES } from '../offline/kept.ts'

const HASHED = '/assets/'

export function isHashed(path: string): boolean {
  return path.startsWith(HASHED)
}

/** What a page needs to be shown as it was meant, and what it can do without, by path. */
export function assetsOf(html: string): string[] {
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/g) ?? []
  const named = tags.filter((tag) => !tag.startsWith('<link') || /\brel="(?:stylesheet|icon)"/.test(tag))
  return [...new Set(named.flatMap((tag) => /\b(?:href|src)="(\/[^"/][^"]*)"/.exec(tag)?.[1] ?? []))]
}

/** Keeps assets and the scripts they import. Throws when one that a page cannot do without does not come. */
export async function keepAssets(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHES.assets)
  await Promise.all(paths.map((path) => keepAsset(cache, path)))
}

async function keepAsset(cache: Cache, path: string): Promise<void> {
  if ((await cache.match(path)) !== undefined) return
  const response = await fetch(path).catch((cause: unknown) => {
    if (isHashed(path)) throw cause
  })
  if (response === undefined || !isOwn(response)) {
    if (isHashed(path)) throw new Error(`No ${path}`)
    return
  }
  const imported = await importsOf(path, response.clone())
  await cache.put(path, response)
  await Promise.all(imported.map((one) => keepAsset(cache, one)))
}

/** Whether all of them are kept that never change, among which are the styles. */
export async function hasAssets(paths: readonly string[]): Promise<boolean> {
  const cache = await caches.open(CACHES.assets)
  const found = await Promise.all(paths.filter(isHashed).map((path) => cache.match(path)))
  return found.every((asset) => asset !== undefined)
}

/** Scripts name those they import by their place beside them. */
async function importsOf(path: string, response: Response): Promise<string[]> {
  if (!path.endsWith('.js')) return []
  const names = (await response.text()).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)
  return [...names].map(([, name]) => `${HASHED}${name}`)
}

/** A whole answer of this very site; what other sites answer cannot be looked into and is never kept. */
function isOwn(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected
}

/** An asset that never changes: from the device, else from the site. */
export async function answerHashed(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
  const kept = await find(request)
  return kept ?? fromSite(request, wait)
}

/** An asset that may change: from the site, else as it was last seen, else from a kept library. */
export async function answerPicture(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
  try {
    return await fromSite(request, wait)
  } catch {
    return (await caches.match(request, { ignoreVary: true }).catch(() => undefined)) ?? Response.error()
  }
}

async function fromSite(request: Request, wait: (work: Promise<unknown>) => void): Promise<Response> {
  const response = await fetch(request)
  if (isOwn(response)) wait(keepCopy(request, response.clone()))
  return response
}

async function keepCopy(request: Request, response: Response): Promise<void> {
  const cache = await caches.open(CACHES.assets)
  await cache.put(request, response)
}

async function find(request: Request): Promise<Response | undefined> {
  try {
    return await (await caches.open(CACHES.assets)).match(request, { ignoreVary: true })
  } catch {
    // Storage may be taken away at any time; the site is still there.
    return undefined
  }
}

/** Forgets assets that nothing kept names any more; `pages` are the texts of kept pages. */
export async function forgetUnnamedAssets(pages: readonly string[], alsoNamed: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHES.assets)
  const named = new Set<string>()
  const follow = async (path: string): Promise<void> => {
    if (named.has(path)) return
    named.add(path)
    const script = path.endsWith('.js') ? await cache.match(path) : undefined
    if (script !== undefined) await Promise.all((await importsOf(path, script)).map(follow))
  }
  await Promise.all([...alsoNamed, ...pages.flatMap(assetsOf)].map(follow))
  const left = (await cache.keys()).filter(({ url }) => !named.has(new URL(url).pathname))
  await Promise.all(left.map((request) => cache.delete(request)))
}
