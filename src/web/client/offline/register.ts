/** The service worker: without a library it keeps pages, with one it answers in the place of the site. */
export const WORKER = '/service-worker.js'
export const WORKER_WITH_LIBRARY = `${WORKER}?library`

/** Brings in the service worker once a page stands: what it fetches must not slow the page down. */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return
  // A browser that refuses, such as one with a private window, goes on without.
  const register = () => registerOnce().catch(() => {})
  if (document.readyState === 'complete') void register()
  else addEventListener('load', register, { once: true })
}

/** One that is there stays, whichever it is; the browser itself looks for newer ones. */
async function registerOnce(): Promise<void> {
  const there = await navigator.serviceWorker.getRegistration()
  if (there !== undefined) return
  await navigator.serviceWorker.register(WORKER)
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage('keep')
}
