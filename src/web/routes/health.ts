import { Hono } from 'hono'
import { MosaicError } from '../../model/errors.ts'
import type { AppContext } from '../context.ts'

/** Tells a monitor whether the library can be read; 503 when it cannot. */
export const health = new Hono<AppContext>()

health.get('/healthz', async (c) => {
  c.header('cache-control', 'no-store')
  try {
    await c.var.services.catalogue.vocabulary()
    return c.json({ status: 'ok' })
  } catch (error) {
    if (!(error instanceof MosaicError)) throw error
    return c.json({ status: 'unavailable' }, 503)
  }
})
