import { Hono } from 'hono'
import { MosaicError } from '../../model/errors.ts'
import type { AppContext } from '../context.ts'

/** The colours of the instance, where it has some of its own: see theme/stylesheet.ts. */
export const theme = new Hono<AppContext>()

theme.get('/assets/:file{theme-[0-9a-f]+\\.css}', (c) => {
  const { theme: own } = c.var.services.config
  if (own?.path !== c.req.path) throw new MosaicError('not-found', 'No such style sheet')
  c.header('cache-control', 'public, max-age=31536000, immutable')
  return c.body(own.css, 200, { 'content-type': 'text/css; charset=utf-8' })
})
