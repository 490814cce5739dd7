// The only reader of the file system: a content folder becomes virtual files, finished files become a folder.
import { constants, type Dirent } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fail, hasCode } from './run-script.ts'

export interface VirtualFile {
  /** With `/`, from the content folder: `articles/burnout/fr.mdx`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ContentFolder {
  readonly entryFiles: readonly VirtualFile[]
  readonly vocabularyFiles: readonly VirtualFile[]
  /** Everything else below the folders of entries, by path: pictures, and what does not belong. */
  readonly otherPaths: readonly string[]
}

const FILES_AT_ONCE = 64

/** Reads a content folder, sorted by path so that the order of the disk never shows. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const paths = await filesBelow(folder)
  const isVocabulary = (path: string): boolean => /^vocabulary\/[^/]+\.ya?ml$/.test(path)
  const isEntry = (path: string): boolean => path.endsWith('.mdx') && path.includes('/')
  const read = (wanted: (path: string) => boolean): Promise<VirtualFile[]> =>
    inBatches(paths.filter(wanted), async (path) => ({ path, bytes: await readFile(join(folder, path)) }))
  return {
    entryFiles: await read(isEntry),
    vocabularyFiles: await read(isVocabulary),
    otherPaths: paths.filter((path) => path.includes('/') && !isEntry(path) && !path.startsWith('vocabulary/')),
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await directory(folder)
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort()
}

async function directory(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) fail(`No folder \`${folder}\` to read content from`)
    throw error
  }
}

async function inBatches<In, Out>(inputs: readonly In[], work: (input: In) => Promise<Out>): Promise<Out[]> {
  const outputs: Out[] = []
  for (let start = 0; start < inputs.length; start += FILES_AT_ONCE) {
    outputs.push(...(await Promise.all(inputs.slice(start, start + FILES_AT_ONCE).map(work))))
  }
  return outputs
}

/**
 * Puts a finished folder in the place of the old one. The files are written beside it first and the folders
 * swapped at the end, so that a reader, or a failure half-way, never sees half a library.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const target = resolve(folder)
  await refuseForeign(target)
  await mkdir(dirname(target), { recursive: true })
  const fresh = await mkdtemp(`${target}.new-`)
  try {
    // A temporary folder is its maker's alone; a built library is for everybody.
    await chmod(fresh, 0o755)
    await writeFiles(fresh, files)
    const old = `${target}.old-${process.pid}`
    await rename(target, old).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error
    })
    await rename(fresh, target)
    await rm(old, { recursive: true, force: true })
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw error
  }
}

/** Marks a folder as made by the build, so that `--out` never replaces somebody's own files. */
const MARK = 'library/manifest.json'

async function refuseForeign(target: string): Promise<void> {
  const entries = await readdir(target).catch((error: unknown) => {
    if (hasCode(error, 'ENOTDIR')) return fail(`\`${target}\` is a file, expected a folder to build into`)
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  const made = entries.length === 0 || (await exists(join(target, MARK)))
  if (!made) fail(`\`${target}\` holds files that a build did not make: choose an empty folder for --out`)
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  await inBatches([...files], ([path, content]) => writeFile(join(folder, path), content))
}

export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
