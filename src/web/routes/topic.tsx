import { Hono } from 'hono'
import { MosaicError } from '../../model/errors.ts'
import { broaderTerms, findTerm } from '../../model/vocabulary.ts'
import type { AppContext } from '../context.ts'
import { frame } from '../pages/frame.ts'
import { topicPage } from '../pages/topic.ts'
import { TopicPage } from '../views/topic-page.tsx'

export const topicRoutes = new Hono<AppContext>().get('/topics/:id', async (c) => {
  const { services, language, translate } = c.var
  const vocabulary = await services.catalogue.vocabulary()
  const topic = findTerm(vocabulary, 'topics', c.req.param('id'))
  if (topic === undefined) throw new MosaicError('not-found', `No topic \`${c.req.param('id')}\``)
  const narrower = vocabulary.topics.filter(({ broader }) => broader === topic.id)
  const data = await topicPage(topic, broaderTerms(vocabulary, 'topics', topic.id), narrower, vocabulary, language, services, translate)
  const page = frame(c, { title: topic.labels[language], feedPath: `/${language}/feed?topic=${topic.id}` })
  return c.html(<TopicPage page={page} data={data} />)
})
