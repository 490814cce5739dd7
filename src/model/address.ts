import type { Ref } from './entry.ts'
import { SLUG } from './fields.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from './languages.ts'
import { TYPES, typeOfFolder } from './types/index.ts'

/** `articles/burnout`: the address without a language, as `formerly` and the built library use it. */
export function refPath(ref: Ref): string {
  return `${TYPES[ref.type].folder}/${ref.slug}`
}

/** `/fr/articles/burnout`: where a reader of a language finds the entry. */
export function entryPath(ref: Ref, language: Language): string {
  return `/${language}/${refPath(ref)}`
}

/** Reads `articles/burnout`; undefined when it cannot be the path of an entry. */
export function parseRefPath(path: string): Ref | undefined {
  const [folder = '', slug = '', ...rest] = path.split('/')
  const type = typeOfFolder(folder)
  return type !== undefined && SLUG.test(slug) && rest.length === 0 ? { type, slug } : undefined
}

export function topicPath(topic: string, language: Language): string {
  return `/${language}/topics/${topic}`
}

/** The language a path begins with, and the rest: `/fr/articles/x` gives `fr` and `/articles/x`. */
export function splitLanguage(path: string): { readonly language: Language | undefined; readonly rest: string } {
  const [, first, ...rest] = path.split('/')
  return isLanguage(first) ? { language: first, rest: `/${rest.join('/')}` } : { language: undefined, rest: path }
}

/** The same page in every language. */
export function inLanguages(path: string): { readonly language: Language; readonly path: string }[] {
  const { rest } = splitLanguage(path)
  return LANGUAGE_IDS.map((language) => ({ language, path: rest === '/' ? `/${language}` : `/${language}${rest}` }))
}

/** A key for maps and documents: `article_burnout`. */
export function refKey(ref: Ref): string {
  return `${ref.type}_${ref.slug}`
}
