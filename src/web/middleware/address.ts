import { createMiddleware } from 'hono/factory'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'

/** Long enough for every facet at once; some mail programs and proxies cut longer addresses anyway. */
const LONGEST_ADDRESS = 4096

/** Refuses addresses nobody can mean, before anything reads them. */
export const checkAddress = createMiddleware<AppContext>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const length = pathname.length + search.length
  if (length > LONGEST_ADDRESS) {
    return refuse(c, 'too-long', `Unexpected length of ${length}, expected at most ${LONGEST_ADDRESS} characters`)
  }
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
  const tidy = `/${pathname.split('/').filter(Boolean).map(inLowerCase).join('/')}`
  if (tidy === pathname) return next()
  // The path has one slash in front, so it can never name another host.
  return c.redirect(`${tidy}${search}`, 301)
})

// Escapes stay as they are: `%C3` and `%c3` are the same address, and no page has one in its own.
function inLowerCase(part: string): string {
  return part.replace(/%..|[A-Z]+/g, (piece) => (piece.startsWith('%') ? piece : piece.toLowerCase()))
}
