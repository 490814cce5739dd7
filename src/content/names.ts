import { entryPath, refPath } from '../model/address.ts'
import type { Ref } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'
import { TYPES } from '../model/types/index.ts'
import type { ValidFile } from './validate.ts'

/** What links need of an entry. */
export interface EntryName {
  readonly ref: Ref
  readonly original: Language
  readonly titles: Readonly<Partial<Record<Language, string>>>
}

/** The names of all validated entries by path, such as `tools/world-cafe`. */
export type Names = ReadonlyMap<string, EntryName>

/** The name of each entry that has an original; paths sorted, so that the order of files never shows. */
export function namesOf(files: readonly ValidFile[]): Names {
  const names = new Map<string, EntryName>()
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const [path, siblings] of Map.groupBy(sorted, (file) => refPath(file))) {
    const original = siblings.find(({ facts }) => facts !== undefined)
    if (original === undefined) continue
    const titles = Object.fromEntries(siblings.map((file) => [file.language, titleOf(file, original)]))
    names.set(path, { ref: { type: original.type, slug: original.slug }, original: original.language, titles })
  }
  return names
}

/** A person's title is the name, a fact of the original; every other title is in the words. */
export function titleOf(file: ValidFile, original: ValidFile): string {
  const title = file.words.title ?? original.facts?.name
  return typeof title === 'string' ? title : file.slug
}

export interface LinkTarget {
  readonly href: string
  readonly title: string
  /** The language of the title and of the page behind the link. */
  readonly language: Language
}

/** Where a link to an entry leads a reader of a language; the original where the language is missing. */
export function linkTo(name: EntryName, language: Language): LinkTarget {
  const own = name.titles[language]
  return {
    href: entryPath(name.ref, language),
    title: own ?? name.titles[name.original] ?? name.ref.slug,
    language: own === undefined ? name.original : language,
  }
}

const LINK = /^(?:\.\.\/|\/)([a-z]+)\/([^/?#]+)\/?(#[^?#]*)?$/

/** Reads `/tools/world-cafe#steps` or `../tools/world-cafe` as the path of an entry and an anchor. */
export function entryOfLink(url: string): { readonly path: string; readonly hash: string } | undefined {
  const [, folder = '', slug = '', hash = ''] = LINK.exec(url) ?? []
  const known = Object.values(TYPES).some((type) => type.folder === folder)
  return known ? { path: `${folder}/${slug}`, hash } : undefined
}
