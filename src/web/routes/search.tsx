import { type Context, Hono } from 'hono'
import { MosaicError } from '../../model/errors.ts'
import type { SearchOutcome } from '../../search/fall-back.ts'
import { parseQuery, type Query } from '../../search/query.ts'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { listingOrNone, resultsOrNone } from '../pages/results-or-none.ts'
import { choicesOf, searchHead, searchPage } from '../pages/search-page.ts'
import { countTabs } from '../pages/type-tabs.ts'
import { waysOut } from '../pages/ways-out.ts'
import { respond } from '../respond.ts'
import { siteOf } from '../site.ts'
import { searchThings } from '../structured-data/search.ts'
import { SearchPage } from '../views/search-page.tsx'
import { UnansweredPage } from '../views/unanswered-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const search = new Hono<AppContext>()

search.get(`${LANGUAGE_PATH}/search`, (c) => answer(c))

/** The same page without its surroundings, for the script that answers while a reader types: see src/DECISIONS.md. */
search.get(`${LANGUAGE_PATH}/search/results`, (c) => {
  c.header('x-robots-tag', 'noindex')
  return answer(c, `/${c.var.language}/search`)
})

async function answer(c: Context<AppContext>, fragmentOf?: string): Promise<Response> {
  const { vocabulary, wording } = await wordingOf(c)
  const { query, problems } = parseQuery(new URL(c.req.url).searchParams, c.var.language, vocabulary)
  const outcome = await answered(c, query)
  if (outcome === undefined) return unanswered(c, query, fragmentOf)
  // What is asked besides may stay without an answer: the results are there all the same.
  const ask = (other: Query) => resultsOrNone(c.var.services.search, other)
  const [tabs, listing] = await Promise.all([countTabs(query, ask), listingOrNone(c.var.services.catalogue)])
  const page = searchPage(query, outcome, problems, { tabs, listing }, wording)
  const { results } = outcome
  const ways = results.total === 0 ? await waysOut(query, results, ask, vocabulary, wording) : undefined
  // What the engine in reserve gave must not outlive the trouble.
  if (outcome.degraded) c.header('cache-control', 'no-store')
  const things = searchThings(query, page, siteOf(c), wording)
  const frame = frameFor(c, { ...searchHead(query, page, wording), scripts: ['instant'], things, fragmentOf })
  return respond(c, <SearchPage {...page} waysOut={ways} frame={frame} />)
}

async function answered(c: Context<AppContext>, query: Query): Promise<SearchOutcome | undefined> {
  try {
    return await c.var.services.search(query)
  } catch (error) {
    if (error instanceof MosaicError && error.code === 'unavailable') return undefined
    throw error
  }
}

/** No answer is not the same as no result: the page says so and keeps the query. */
function unanswered(c: Context<AppContext>, query: Query, fragmentOf?: string): Promise<Response> {
  const { pathname, search: asked } = new URL(c.req.url)
  c.header('retry-after', '30')
  const title = c.var.translate('search.unanswered.title')
  const frame = frameFor(c, { title, unlisted: true, searchBox: false, fragmentOf })
  const view = (
    <UnansweredPage
      frame={frame}
      text={query.text}
      choices={choicesOf(query)}
      again={`${fragmentOf ?? pathname}${asked}`}
    />
  )
  return respond(c, view, 503)
}
