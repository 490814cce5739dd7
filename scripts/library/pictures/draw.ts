import { readFile } from 'node:fs/promises'
import { hashOf } from '../cache.ts'
import { createPool } from '../pool.ts'
import { RENDERER_FILES } from './renderer.ts'
import type { PictureStore } from './store.ts'

export interface DrawOptions {
  readonly store: PictureStore
  readonly progress?: ((done: number, total: number) => void) | undefined
  readonly all?: boolean
}

/**
 * Drawings, as SVG by path, to pictures as PNG by the same path. What the store has is not drawn again; the rest is
 * drawn by threads. `all` says that nothing else needs the store, which then forgets what was not asked for.
 */
export async function drawAll(
  drawings: ReadonlyMap<string, string>,
  { store, progress, all }: DrawOptions,
): Promise<Map<string, Uint8Array>> {
  const renderer = await rendererVersion()
  const wanted = [...drawings].map(([path, svg]) => ({ path, svg, hash: hashOf(renderer, svg) }))
  const known = await Promise.all(wanted.map(({ hash }) => store.find(hash)))
  const missing = wanted.filter((_, index) => known[index] === undefined)
  const fresh = new Map<string, Uint8Array>()
  if (missing.length > 0) {
    const pool = await createPool(missing.length)
    try {
      const drawn = await pool.draw(
        missing.map(({ svg }) => svg),
        (done) => progress?.(done, missing.length),
      )
      for (const [index, { hash }] of missing.entries()) fresh.set(hash, drawn[index] ?? new Uint8Array())
    } finally {
      await pool.close()
    }
  }
  for (const [hash, bytes] of fresh) await store.keep(hash, bytes)
  if (all === true) await store.tidy(new Set(wanted.map(({ hash }) => hash)))
  return new Map(wanted.map(({ path, hash }, index) => [path, known[index] ?? fresh.get(hash) ?? new Uint8Array()]))
}

/** Changes with the renderer and its fonts. */
async function rendererVersion(): Promise<string> {
  return hashOf(...(await Promise.all(RENDERER_FILES.map((path) => readFile(path)))))
}
