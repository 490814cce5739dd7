import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { packRows } from '../pages/offline-page.ts'
import { respond } from '../respond.ts'
import { OfflinePage } from '../views/offline-page.tsx'
import { UnkeptPage } from '../views/unkept-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'

/** What a reader may keep on a device, and what a device needs of the site to answer in its place. */
export const offline = new Hono<AppContext>()

offline.get(`${LANGUAGE_PATH}/offline`, (c) => {
  const { language, translate, services } = c.var
  const title = translate('offline.title')
  const frame = frameFor(c, { title, description: translate('offline.lead'), scripts: ['offline'] })
  return respond(c, <OfflinePage frame={frame} rows={packRows(services.config, language, translate)} />)
})

offline.get(`${LANGUAGE_PATH}/offline/unkept`, (c) => {
  const title = c.var.translate('offline.unkept.title')
  return respond(c, <UnkeptPage frame={frameFor(c, { title, unlisted: true, scripts: ['offline'] })} />)
})

// All of it stands on the pages as well.
offline.get('/offline/site.json', (c) => c.json(c.var.services.config))
