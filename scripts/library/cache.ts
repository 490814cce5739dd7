// What earlier builds worked out, kept in one file outside the library; without it everything is made anew.
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { CompiledBody } from '../../src/content/compile.ts'
import type { Message } from '../../src/content/message.ts'
import type { ValidFile } from '../../src/content/validate.ts'
import type { Analysis } from '../../src/search/engines/embedded/analyse.ts'

export interface CachedFile {
  /** The hash of the bytes it was made of. */
  readonly hash: string
  readonly valid: ValidFile
  /** What was said of the front matter, and of the body: warnings. */
  readonly frontMatterMessages: readonly Message[]
  readonly messages: readonly Message[]
  readonly body?: CompiledBody
  /** The names the body was drawn with, as text: when an entry it links to is renamed, it is drawn again. */
  readonly names?: string
}

export interface Cache {
  readonly files: Map<string, CachedFile>
  /** By the hash of a document's texts. */
  readonly analyses: Map<string, Analysis>
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export function emptyCache(): Cache {
  return { files: new Map(), analyses: new Map() }
}

export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** Changes with the code that makes what is cached, with the libraries it uses and with the vocabulary. */
export async function cacheVersion(vocabulary: string): Promise<string> {
  const sources = globSync('src/{model,i18n,content,search}/**/*.{ts,tsx,json}', { cwd: ROOT }).sort()
  const texts = await Promise.all([...sources, 'package.json'].map((path) => readFile(join(ROOT, path))))
  return hashOf(...sources, ...texts, vocabulary)
}

/** The cache of a version; empty when there is none, or when it cannot be read. */
export async function loadCache(path: string, version: string): Promise<Cache> {
  try {
    // Written by `saveCache`; a file of another version is not looked into further.
    const saved = deserialize(await readFile(path)) as { version: string; cache: Cache }
    return saved.version === version ? saved.cache : emptyCache()
  } catch {
    return emptyCache()
  }
}

/** Keeps the cache for the next build, whole or not at all. */
export async function saveCache(path: string, version: string, cache: Cache): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${process.pid}`
  await writeFile(fresh, serialize({ version, cache }))
  await rename(fresh, path)
}
