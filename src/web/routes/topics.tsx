import { Hono } from 'hono'
import { MosaicError } from '../../model/errors.ts'
import { findTerm } from '../../model/vocabulary.ts'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { listingOrNone, resultsOrNone } from '../pages/results-or-none.ts'
import { everything } from '../pages/search-address.ts'
import { entriesOn, topicGroups, topicPage } from '../pages/topic-page.ts'
import { respond } from '../respond.ts'
import { siteOf } from '../site.ts'
import { topicSetThings, topicThings } from '../structured-data/topics.ts'
import { TopicPage } from '../views/topic-page.tsx'
import { TopicsPage } from '../views/topics-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const topics = new Hono<AppContext>()

topics.get(`${LANGUAGE_PATH}/topics`, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const results = await resultsOrNone(c.var.services.search, { ...everything(c.var.language), size: 1 })
  const frame = frameFor(c, {
    title: c.var.translate('topics.title'),
    description: c.var.translate('topics.lead'),
    section: 'topics',
    things: topicSetThings(siteOf(c), wording),
  })
  return respond(c, <TopicsPage groups={topicGroups(vocabulary, results, wording)} frame={frame} />)
})

topics.get(`${LANGUAGE_PATH}/topics/:topic`, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const id = c.req.param('topic')
  const term = findTerm(vocabulary, 'topics', id)
  if (term === undefined) throw new MosaicError('not-found', 'No such topic')
  const { catalogue, search } = c.var.services
  const asked = entriesOn(id, c.var.language, (query) => resultsOrNone(search, query))
  const [found, listing] = await Promise.all([asked, listingOrNone(catalogue)])
  const page = topicPage(term, vocabulary, found, listing, wording)
  const description = page.scope ?? c.var.translate('topic.description', { topic: page.title })
  const things = topicThings(term, page.sections, siteOf(c), wording)
  const frame = frameFor(c, { title: page.title, description, feed: page.feed, section: 'topics', things })
  return respond(c, <TopicPage {...page} frame={frame} />)
})
