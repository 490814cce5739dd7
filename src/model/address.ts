import type { Ref } from './entry.ts'
import { SLUG } from './fields.ts'
import type { Language } from './languages.ts'
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

/** A key for maps and documents: `article_burnout`. */
export function refKey(ref: Ref): string {
  return `${ref.type}_${ref.slug}`
}
