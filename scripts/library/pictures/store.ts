// Pictures that earlier builds drew: an unchanged page costs no more than reading its file.
import { readdirSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from '../../run-script.ts'

/** Finished pictures by the hash of their drawing. */
export interface PictureStore {
  find(hash: string): Promise<Uint8Array | undefined>
  keep(hash: string, bytes: Uint8Array): Promise<void>
  /** Forgets all others. */
  tidy(used: ReadonlySet<string>): Promise<void>
}

/** Lasts as long as the process. */
export function memoryStore(): PictureStore {
  const kept = new Map<string, Uint8Array>()
  return {
    find: async (hash) => kept.get(hash),
    keep: async (hash, bytes) => {
      kept.set(hash, bytes)
    },
    tidy: async (used) => {
      for (const hash of kept.keys()) if (!used.has(hash)) kept.delete(hash)
    },
  }
}

export function folderStore(folder: string): PictureStore {
  const pathOf = (hash: string): string => join(folder, `${hash}.png`)
  return {
    find: async (hash) =>
      readFile(pathOf(hash)).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined
        throw error
      }),
    keep: async (hash, bytes) => {
      await mkdir(folder, { recursive: true })
      // Whole or not at all: two builds may draw the same.
      const fresh = `${pathOf(hash)}.${process.pid}`
      await writeFile(fresh, bytes)
      await rename(fresh, pathOf(hash))
    },
    tidy: async (used) => {
      const files = filesIn(folder).filter((name) => /^[0-9a-f]+\.png$/.test(name))
      const stale = files.filter((name) => !used.has(name.slice(0, -4)))
      await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
