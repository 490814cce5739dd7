import { Hono } from 'hono'
import { topicPath } from '../../model/address.ts'
import { MosaicError } from '../../model/errors.ts'
import { nearest } from '../../model/nearest.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { parseQuery, printQuery, type Query } from '../../search/query.ts'
import type { AppContext } from '../context.ts'
import { frame } from '../pages/frame.ts'
import { feedPath, searchAddress, searchPage } from '../pages/search.ts'
import { ErrorPage } from '../views/error-page.tsx'
import { SearchField, SearchPage } from '../views/search-page.tsx'

export const searchRoutes = new Hono<AppContext>().get('/search', async (c) => {
  const { services, language, translate } = c.var
  const vocabulary = await services.catalogue.vocabulary()
  const { query, problems } = parseQuery(new URL(c.req.url).searchParams, language, vocabulary)
  const params = printQuery(query).toString()
  const page = frame(c, {
    title: query.text === '' ? translate('search.title') : translate('search.titleFor', { text: query.text }),
    query: params === '' ? '' : `?${params}`,
    searchText: query.text,
    feedPath: feedPath(query),
    // Of all the ways to look at a list, search engines need one.
    hidden: query.text !== '' || query.page > 1 || query.sort !== 'relevance' || Object.keys(query.facets).length > 1,
  })
  try {
    const outcome = await services.search(query)
    const data = searchPage(query, outcome, problems, vocabulary, translate)
    const nearTopics = data.total === 0 ? topicsNear(query, vocabulary) : []
    return c.html(<SearchPage page={page} data={data} nearTopics={nearTopics} />)
  } catch (error) {
    if (!(error instanceof MosaicError) || error.code !== 'unavailable') throw error
    // No answer is not "no result": the page says so and keeps the question.
    c.header('retry-after', '10')
    return c.html(
      <ErrorPage page={{ ...page, title: translate('search.unavailable') }} text={translate('search.unavailableHelp')}>
        <form action={`/${language}/search`} method="get">
          <SearchField text={query.text} translate={translate} />
        </form>
        <p>
          <a href={searchAddress(query)}>{translate('search.again')}</a>
        </p>
      </ErrorPage>,
      503,
    )
  }
})

const MOST_NEAR = 5

/** Topics with a name or a synonym, in any language, a few letters away from what was typed. */
function topicsNear({ text, language }: Query, vocabulary: Vocabulary): { label: string; href: string }[] {
  if (text === '') return []
  const names = new Map<string, string>()
  for (const term of vocabulary.topics) {
    for (const label of [...Object.values(term.labels), ...Object.values(term.synonyms ?? {}).flat()]) names.set(label, term.id)
  }
  const ids = new Set(nearest(text, [...names.keys()], MOST_NEAR).flatMap((name) => names.get(name) ?? []))
  return vocabulary.topics.filter(({ id }) => ids.has(id)).map((term) => ({ label: term.labels[language], href: topicPath(term.id, language) }))
}
