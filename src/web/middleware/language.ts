import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { parseAccept } from 'hono/utils/accept'
import { translator } from '../../i18n/translate.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import { splitLanguage } from '../../model/path-language.ts'
import type { AppContext } from '../context.ts'

const COOKIE = 'language'
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60
const DEFAULT_LANGUAGE: Language = LANGUAGE_IDS[0] ?? 'en'

/** Gives each page its language: that of its address, else the reader's. */
export const setLanguage = createMiddleware<AppContext>(async (c, next) => {
  const language = splitLanguage(c.req.path).language ?? readersLanguage(c)
  c.set('language', language)
  c.set('translate', translator(language))
  await next()
})

/** The language a reader has chosen, else the first that the browser asks for and the site speaks. */
export function readersLanguage(c: Context): Language {
  const chosen = getCookie(c, COOKIE)
  return isLanguage(chosen) ? chosen : acceptedLanguage(c.req.header('accept-language') ?? '')
}

/** The best language of an Accept-Language header; `es-CO` is met by `es`. */
export function acceptedLanguage(header: string): Language {
  const wanted = parseAccept(header.slice(0, 500)).filter(({ q }) => q > 0)
  const found = wanted.map(({ type }) => type.toLowerCase().split('-')[0]).find(isLanguage)
  return found ?? DEFAULT_LANGUAGE
}

/** Keeps a choice for a year. It holds the language and nothing else. */
export function rememberLanguage(c: Context, language: Language): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  setCookie(c, COOKIE, language, { path: '/', maxAge: ONE_YEAR_SECONDS, sameSite: 'Lax', httpOnly: true, secure })
}
