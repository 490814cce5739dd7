// The service worker, which keeps its address, and beside it the program that only readers with a library load.
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { hashOf } from './cache.ts'
import type { Files } from './site-files.ts'

const FOLDER = fileURLToPath(new URL('../../src/web/client/service-worker/', import.meta.url))

// Workers of older browsers know no modules, and no worker of this kind may load a module later.
const SCRIPT: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
  outdir: FOLDER,
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
}

/** `named` are the addresses that pages of this build name: when one changes, browsers bring in a new worker. */
export async function serviceWorkerFiles(
  named: readonly string[],
): Promise<{ readonly files: Files; readonly programBytes: number }> {
  const library = await bundle('library.ts', { entryNames: '[name]-[hash]' })
  const libraryPath = `assets/${library.name}`
  const define = {
    MOSAIC_BUILD: JSON.stringify(hashOf(...named, libraryPath)),
    MOSAIC_LIBRARY_SCRIPT: JSON.stringify(`/${libraryPath}`),
  }
  const worker = await bundle('main.ts', { define })
  const files = new Map([
    [libraryPath, library.contents],
    ['service-worker.js', worker.contents],
  ])
  return { files, programBytes: gzipSync(library.contents).length }
}

async function bundle(entry: string, options: BuildOptions): Promise<{ name: string; contents: Uint8Array }> {
  const { outputFiles = [] } = await build({ ...SCRIPT, entryPoints: [join(FOLDER, entry)], ...options })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`Nothing came of ${entry}`)
  return { name: basename(file.path), contents: file.contents }
}
