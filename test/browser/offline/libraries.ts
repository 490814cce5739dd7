// Other libraries than the built one for the shipped Worker: that of a pack alone, and one that has changed.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { hashOf } from '../../../scripts/library/cache.ts'
import type { Manifest } from '../../../src/catalogue/catalogue.ts'
import { readPack, writePack } from '../../../src/catalogue/pack.ts'
import type { Language } from '../../../src/model/languages.ts'

const BUILT = 'dist/assets'

/** The settings of a Worker over another folder of assets. */
function settingsOver(folder: string): string {
  const path = resolve(`${folder}.toml`)
  // Paths in such a file are read from where it lies.
  const from = (target: string): string => JSON.stringify(relative(dirname(path), resolve(target)))
  const settings = readFileSync('wrangler.toml', 'utf8')
    .replace(/^main = .*$/m, `main = ${from('src/worker.ts')}`)
    // The file beside the sources is found without being named.
    .replace(/^tsconfig = .*$/m, '')
    .replace(/^directory = .*$/m, `directory = ${from(folder)}`)
  writeFileSync(path, settings)
  return path
}

export function readManifest(folder = BUILT): Manifest {
  return JSON.parse(readFileSync(join(folder, 'library/manifest.json'), 'utf8')) as Manifest // written by the build
}

function readFiles(language: Language): Map<string, Uint8Array<ArrayBuffer>> {
  const path = readManifest().packs[language]?.path ?? ''
  return new Map(readPack(Uint8Array.from(gunzipSync(readFileSync(join(BUILT, path)))).buffer))
}

/** The site over the texts of one language: what a pack holds, as the library of a Worker. */
export function libraryOfPack(language: Language, folder: string): string {
  copy(folder)
  rmSync(join(folder, 'library'), { recursive: true })
  for (const [path, bytes] of readFiles(language)) write(join(folder, 'library', path), bytes)
  write(join(folder, 'library/manifest.json'), JSON.stringify(readManifest()))
  return settingsOver(folder)
}

export interface Change {
  readonly language: Language
  /** The path of a file in the library, and what becomes of its text. */
  readonly file: string
  readonly change: (text: string) => string
}

/** The site after a change of a text and of the styles, whose address has changed as well. */
export function changedLibrary({ language, file, change }: Change, folder: string): string {
  copy(folder)
  const manifest = readManifest()
  const files = readFiles(language)
  const text = new TextDecoder().decode(files.get(file))
  files.set(file, Uint8Array.from(Buffer.from(change(text))))
  const before = manifest.packs[language]
  if (before === undefined) throw new Error(`No pack of ${language}`)
  const pack = packOf(files, before.format)
  const path = `/library/packs/${language}/${pack.version}.pack`
  write(join(folder, path), pack.file)
  rmSync(join(folder, before.path))
  const stylesheet = '/assets/site-CHANGED1.css'
  write(join(folder, stylesheet), readFileSync(join(folder, manifest.stylesheet)))
  rmSync(join(folder, manifest.stylesheet))
  const packs = { ...manifest.packs, [language]: { ...before, path, version: pack.version, bytes: pack.file.length } }
  write(join(folder, 'library/manifest.json'), JSON.stringify({ ...manifest, stylesheet, packs }))
  return settingsOver(folder)
}

/** A pack of files as the build makes it. */
export function packOf(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, format: string) {
  const file = gzipSync(writePack(files))
  return { file, version: hashOf(format, file) }
}

/** The files of a pack as it lies in a folder. */
export function filesOf(folder: string, path: string): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map(readPack(Uint8Array.from(gunzipSync(readFileSync(join(folder, path)))).buffer))
}

function copy(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(BUILT, folder, { recursive: true })
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
