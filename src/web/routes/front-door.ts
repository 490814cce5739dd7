import { Hono } from 'hono'
import { isLanguage } from '../../model/languages.ts'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'
import { readersLanguage, rememberLanguage } from '../middleware/language.ts'

/** `/` leads to the reader's language, and `/language/fr/…` to the same page in a language the reader has chosen. */
export const frontDoor = new Hono<AppContext>()

frontDoor.get('/', (c) => {
  c.header('vary', 'accept-language, cookie')
  return c.redirect(`/${readersLanguage(c)}${new URL(c.req.url).search}`, 302)
})

// The cookie is set here alone, where a reader asks for a language: looking at a page leaves no trace.
frontDoor.get('/language/:chosen/*', choose)
frontDoor.get('/language/:chosen', choose)

function choose(c: Parameters<typeof refuse>[0]): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const [, , chosen, ...rest] = pathname.split('/')
  if (!isLanguage(chosen)) return refuse(c, 'not-found')
  rememberLanguage(c, chosen)
  return c.redirect(`/${[chosen, ...rest].join('/')}${search}`, 302)
}
