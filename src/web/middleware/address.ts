import { createMiddleware } from 'hono/factory'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'

/** Long enough for every facet at once; some mail programs and proxies cut longer addresses anyway. */
const LONGEST_ADDRESS = 4096

/** Refuses addresses nobody can mean, before anything reads them. */
export const checkAddress = createMiddleware<AppContext>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  if (pathname.length + search.length > LONGEST_ADDRESS) return refuse(c, 'too-long')
  if (!isReadable(pathname) || !isReadable(search)) return refuse(c, 'invalid', 'The address is not valid UTF-8')
  return next()
})

function isReadable(part: string): boolean {
  try {
    return !decodeURIComponent(part).includes('\0')
  } catch {
    return false
  }
}

/** One address a page: doubled and trailing slashes and capitals in the path lead to the plain form. */
export const tidyAddress = createMiddleware<AppContext>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const tidy = `/${pathname.split('/').filter(Boolean).join('/').toLowerCase()}`
  if (tidy === pathname) return next()
  // The path has one slash in front, so it can never name another host.
  return c.redirect(`${tidy}${search}`, 301)
})
