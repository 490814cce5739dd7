// The files of the site that are not the library: styles, scripts, the icon, and the headers of all files.
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import type { Manifest } from '../../src/catalogue/catalogue.ts'
import { headersFile } from '../../src/web/middleware/security-headers.ts'
import { serviceWorkerFiles } from './service-worker.ts'

const CLIENT = fileURLToPath(new URL('../../src/web/client/', import.meta.url))
/** Files that keep their address, because browsers ask for them by name. */
const STATIC = ['favicon.svg']

/** Files of the assets folder by path. */
export type Files = Map<string, Uint8Array | string>

export interface SiteFiles extends Pick<Manifest, 'stylesheet' | 'sheets' | 'scripts'> {
  readonly files: Files
  /** What the program weighs that answers on a device, compressed. */
  readonly programBytes: number
}

/** Styles and scripts lie under addresses that change with their content, so that browsers may keep them for ever. */
export async function siteFiles(): Promise<SiteFiles> {
  const [styles, scripts] = await Promise.all([
    bundle(['styles/site.css', ...sheetNames()], {}),
    bundle(scriptNames(), MODULES),
  ])
  const files: Files = new Map<string, Uint8Array | string>([...styles.files, ...scripts.files])
  const named = [...Object.values(styles.paths), ...Object.values(scripts.paths)]
  const worker = await serviceWorkerFiles(named)
  for (const [path, bytes] of worker.files) files.set(path, bytes)
  files.set('_headers', headersFile())
  for (const name of STATIC) files.set(name, await readFile(join(CLIENT, name)))
  const { programBytes } = worker
  const { site: stylesheet = '', ...sheets } = styles.paths
  return { files, stylesheet, sheets, scripts: scripts.paths, programBytes }
}

/** A sheet for each kind of page that has one. */
function sheetNames(): string[] {
  return globSync('styles/sheets/*.css', { cwd: CLIENT }).sort()
}

/** Every script beside this folder's subfolders is an entry: what a page names. */
function scriptNames(): string[] {
  return globSync('*.ts', { cwd: CLIENT }).sort()
}

/** What several scripts share, or load later, is a file of its own. */
const MODULES: BuildOptions = { format: 'esm', target: 'es2022', splitting: true, legalComments: 'none' }

async function bundle(entries: readonly string[], options: BuildOptions) {
  const { outputFiles = [], metafile } = await build({
    entryPoints: entries.map((entry) => join(CLIENT, entry)),
    absWorkingDir: CLIENT,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: join(CLIENT, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    logLevel: 'silent',
    ...options,
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [`assets/${basename(path)}`, contents]))
  const paths: Record<string, string> = {}
  for (const [output, { entryPoint }] of Object.entries(metafile?.outputs ?? {})) {
    if (entryPoint !== undefined) paths[basename(entryPoint).replace(/\.\w+$/, '')] = `/assets/${basename(output)}`
  }
  return { files, paths }
}
