import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { readMapView } from '../pages/map-address.ts'
import { countCountries, mapPage } from '../pages/map-page.ts'
import { resultsOrNone } from '../pages/results-or-none.ts'
import { respond } from '../respond.ts'
import { MapPage } from '../views/map-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const map = new Hono<AppContext>()

map.get(`${LANGUAGE_PATH}/map`, async (c) => {
  const { wording } = await wordingOf(c)
  const view = readMapView(new URL(c.req.url).searchParams)
  const rows = await countCountries(c.var.language, (query) => resultsOrNone(c.var.services.search, query))
  const page = mapPage(rows, view, wording)
  const description = c.var.translate('map.lead', { count: page.countries })
  const frame = frameFor(c, { title: c.var.translate('map.title'), description })
  return respond(c, <MapPage {...page} frame={frame} />)
})
