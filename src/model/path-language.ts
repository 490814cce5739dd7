// Apart from address.ts, because scripts of pages use it: what stands there brings the tables of types along.
import { isLanguage, LANGUAGE_IDS, type Language } from './languages.ts'

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
