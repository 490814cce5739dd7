import { CACHES } from './kept.ts'

/** Whether the browser can keep pages for this site: old ones and some private windows cannot. */
export async function canKeep(): Promise<boolean> {
  const has = 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator
  if (!has || !('DecompressionStream' in window)) return false
  try {
    await caches.open(CACHES.kept)
    return true
  } catch {
    return false
  }
}
