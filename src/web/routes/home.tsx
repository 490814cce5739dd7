import { Hono } from 'hono'
import type { Query } from '../../search/query.ts'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { homePage } from '../pages/home-page.ts'
import { listingOrNone, resultsOrNone } from '../pages/results-or-none.ts'
import { everything } from '../pages/search-address.ts'
import { topicMosaic } from '../pages/topic-mosaic.ts'
import { respond } from '../respond.ts'
import { siteOf } from '../site.ts'
import { frontPage } from '../structured-data/site.ts'
import { HomePage } from '../views/home-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

const NEWEST_SHOWN = 5

export const home = new Hono<AppContext>()

home.get(LANGUAGE_PATH, async (c) => {
  const { language, translate, services } = c.var
  const { catalogue, search, config } = services
  const { vocabulary, wording } = await wordingOf(c)
  const query = { ...everything(language), sort: 'newest', size: NEWEST_SHOWN } as const
  const ask = (other: Query) => resultsOrNone(search, other)
  const [results, listing] = await Promise.all([ask(query), listingOrNone(catalogue)])
  const page = homePage(vocabulary, results, listing, wording)
  const mosaic = await topicMosaic(vocabulary, results, ask, wording)
  const title = config.home.title?.[language] ?? translate('home.title')
  const lead = config.home.lead?.[language] ?? translate('home.lead')
  const frame = frameFor(c, {
    title,
    description: lead,
    feed: page.feed,
    things: [frontPage(siteOf(c), language, lead)],
    searchBox: false,
  })
  return respond(c, <HomePage {...page} title={title} lead={lead} mosaic={mosaic} frame={frame} />)
})
