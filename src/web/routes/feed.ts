import { Hono } from 'hono'
import { isFacet } from '../../model/facets.ts'
import { parseQuery, type Query } from '../../search/query.ts'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'
import { atomFeed } from '../pages/atom-feed.ts'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

const ENTRIES_GIVEN = 50

/**
 * Any search as a feed, newest first. A subscription outlives the filters it was made with: an unknown one is ignored
 * while others narrow the feed, but a feed that would turn into the whole library is gone.
 */
export const feed = new Hono<AppContext>()

feed.get(`${LANGUAGE_PATH}/feed`, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const { query, problems } = parseQuery(new URL(c.req.url).searchParams, c.var.language, vocabulary)
  if (problems.some(({ kind, parameter }) => kind === 'unknown-value' && lost(query, parameter)))
    return refuse(c, 'not-found')
  const { results } = await c.var.services.search({ ...query, sort: 'newest', page: 1, size: ENTRIES_GIVEN })
  const site = { base: c.var.base, name: c.var.services.config.instanceName }
  const text = await atomFeed(query, results, site, wording)
  return c.body(String(text), 200, {
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=900',
    // Readers of feeds run anywhere.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
})

function lost({ facets }: Query, parameter: string): boolean {
  return isFacet(parameter) && facets[parameter] === undefined
}
