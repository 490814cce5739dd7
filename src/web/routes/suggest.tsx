import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { resultsOrNone } from '../pages/results-or-none.ts'
import { suggestions } from '../pages/suggestions.ts'
import { SuggestionList } from '../views/suggestions.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

/** What a search box offers for the words typed so far: a piece of a page, for the script of the box. */
export const suggest = new Hono<AppContext>()

suggest.get(`${LANGUAGE_PATH}/suggest`, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const { language, translate, services } = c.var
  const found = await suggestions(
    c.req.query('q') ?? '',
    (query) => resultsOrNone(services.search, query),
    vocabulary,
    wording,
  )
  c.header('x-robots-tag', 'noindex')
  return c.html(<SuggestionList {...found} language={language} translate={translate} />)
})
