import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { AppContext } from '../context.ts'

const METHODS = ['GET', 'HEAD', 'OPTIONS']

const allowReading = cors({
  origin: '*',
  allowMethods: METHODS,
  exposeHeaders: ['ETag', 'Location', 'Retry-After'],
  maxAge: 86_400,
})

/** Lets every site read, refusals and moves included: a page elsewhere must be able to see what it did wrong. */
export const openToAll = createMiddleware<AppContext>(async (c, next) => {
  const preflight = await allowReading(c, next)
  const { headers } = preflight ?? c.res
  headers.set('cross-origin-resource-policy', 'cross-origin')
  if (preflight) headers.set('allow', METHODS.join(', '))
  return preflight
})
