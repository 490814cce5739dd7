// The only reader of the file system: a content folder becomes virtual files, finished files become a folder.
import { constants, type Dirent, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { access, chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
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
  /** What the instance says of itself; there may be none. */
  readonly siteFile: VirtualFile | undefined
  /** Pictures of the instance, such as its logo, by path. */
  readonly sitePictures: readonly string[]
  /** Everything else below the folders of entries, by path: pictures, and what does not belong. */
  readonly otherPaths: readonly string[]
  /** Symbolic links, which are not followed: they could lead anywhere. */
  readonly linkPaths: readonly string[]
}

/** Reads a content folder, sorted by path so that the order of the disk never shows. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const { paths, linkPaths } = await pathsBelow(folder)
  const isVocabulary = (path: string): boolean => /^vocabulary\/[^/]+\.ya?ml$/.test(path)
  const isEntry = (path: string): boolean => path.endsWith('.mdx')
  const isSitePicture = (path: string): boolean => /^site\/[\w-]+\.(?:svg|png|webp)$/.test(path)
  // One after the other: for a thousand small files that is several times quicker than promises.
  const read = (wanted: (path: string) => boolean): VirtualFile[] =>
    paths.filter(wanted).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
  return {
    entryFiles: read(isEntry),
    vocabularyFiles: read(isVocabulary),
    siteFile: read((path) => path === 'site.yaml')[0],
    sitePictures: paths.filter(isSitePicture),
    otherPaths: paths.filter(
      (path) => path.includes('/') && !isEntry(path) && !path.startsWith('vocabulary/') && !isSitePicture(path),
    ),
    linkPaths,
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  return (await pathsBelow(folder)).paths
}

/** Files and links below a folder, sorted; what begins with a dot belongs to tools. */
async function pathsBelow(folder: string): Promise<{ paths: string[]; linkPaths: string[] }> {
  const entries = await directory(folder)
  const pathOf = (entry: Dirent): string => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
  const sorted = (some: readonly Dirent[]): string[] =>
    some
      .map(pathOf)
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort()
  return {
    paths: sorted(entries.filter((entry) => entry.isFile())),
    linkPaths: sorted(entries.filter((entry) => entry.isSymbolicLink())),
  }
}

async function directory(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive: true })
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) fail(`No folder \`${folder}\` to read content from`)
    throw error
  }
}

/** When more than this share of the files differs, the whole folder is made anew. */
const SHARE_TO_PATCH = 0.1

/**
 * Puts a finished library in the place of the old one. What is new is written beside it first and moved in at the end,
 * so that a build that fails leaves the last good one. When few files differ only those are moved, one by one.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const target = resolve(folder)
  await refuseForeign(target)
  await mkdir(dirname(target), { recursive: true })
  const fresh = await mkdtemp(`${target}.new-`)
  try {
    const { changed, removed } = await differences(target, files)
    const few = changed.size + removed.length <= files.size * SHARE_TO_PATCH
    writeFiles(fresh, few ? changed : files)
    if (few) moveIn(fresh, target, [...changed.keys()], removed)
    else await swap(fresh, target)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function differences(
  target: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<{ changed: ReadonlyMap<string, Uint8Array | string>; removed: readonly string[] }> {
  const there = new Set((await exists(target)) ? await filesBelow(target) : [])
  const isSame = (path: string, content: Uint8Array | string): boolean =>
    there.has(path) && readFileSync(join(target, path)).equals(Buffer.from(content))
  return {
    changed: new Map([...files].filter(([path, content]) => !isSame(path, content))),
    removed: [...there].filter((path) => !files.has(path)),
  }
}

// The manifest last: it names what the other files already are.
function moveIn(fresh: string, target: string, changed: readonly string[], removed: readonly string[]): void {
  for (const path of changed.toSorted((a, b) => Number(a === MARK) - Number(b === MARK))) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    renameSync(join(fresh, path), join(target, path))
  }
  for (const path of removed) rmSync(join(target, path))
}

async function swap(fresh: string, target: string): Promise<void> {
  // A temporary folder is its maker's alone; a built library is for everybody.
  await chmod(fresh, 0o755)
  const old = `${target}.old-${process.pid}`
  await rename(target, old).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
  })
  await rename(fresh, target).catch(async (error: unknown) => {
    // The last good build goes back to its place.
    await rename(old, target).catch(() => {})
    throw error
  })
  rmSync(old, { recursive: true, force: true })
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

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const one of folders) mkdirSync(one, { recursive: true })
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
}

export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
}
