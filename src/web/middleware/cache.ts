import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { createMiddleware } from 'hono/factory'
import type { AppContext } from '../context.ts'

// Entries change with a build, some times a day at most; a minute keeps browsing quick on a weak connection.
const FRESH = 'public, max-age=60'
const MOVED = 'public, max-age=3600'
const UNKEPT = 'no-store'

/** Says how long an answer may be kept, where its route does not. */
export const setCacheControl = createMiddleware<AppContext>(async (c, next) => {
  await next()
  if (c.res.headers.has('cache-control')) return
  c.res.headers.set('cache-control', cacheControlFor(c.res.status))
})

function cacheControlFor(status: number): string {
  if (status === 200 || status === 304) return FRESH
  return status === 301 ? MOVED : UNKEPT
}

// A browser puts the headers of a 304 over those it keeps: without these, what is open to every site would close.
const OPENING_HEADERS = ['access-control-allow-origin', 'access-control-expose-headers', 'cross-origin-resource-policy']

/** Tells an unchanged page in a few bytes. Weak, because compressing on the way changes the bytes. */
export const setEtag = etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...OPENING_HEADERS] })
