import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { homePage } from '../pages/home-page.ts'
import { resultsOrNone } from '../pages/results-or-none.ts'
import { everything } from '../pages/search-address.ts'
import { respond } from '../respond.ts'
import { siteOf } from '../site.ts'
import { frontPage } from '../structured-data/site.ts'
import { HomePage } from '../views/home-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

const NEWEST_SHOWN = 6

export const home = new Hono<AppContext>()

home.get(LANGUAGE_PATH, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const query = { ...everything(c.var.language), sort: 'newest', size: NEWEST_SHOWN } as const
  const page = homePage(vocabulary, await resultsOrNone(c.var.services.search, query), wording)
  const frame = frameFor(c, {
    title: c.var.translate('home.title'),
    description: c.var.translate('home.lead'),
    feed: page.feed,
    things: [frontPage(siteOf(c), c.var.language, c.var.translate('home.lead'))],
    searchBox: false,
  })
  return respond(c, <HomePage {...page} frame={frame} />)
})
