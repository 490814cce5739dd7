// Not part of the shipped site: `npm run dev` and the tests put it beside the others.
import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { readersLanguage } from '../middleware/language.ts'
import { frameFor } from '../pages/frame.ts'
import { listingOrNone, resultsOrNone } from '../pages/results-or-none.ts'
import { respond } from '../respond.ts'
import { LANGUAGE_PATH } from '../routes/language-path.ts'
import { wordingOf } from '../routes/wording-of.ts'
import { styleguide } from './page.ts'
import { STYLEGUIDE_CSS } from './styles.ts'
import { StyleguidePage } from './view.tsx'

/** Every part of the site in every state. `?dir=rtl` sets it from right to left. */
export const styleguideRoutes = new Hono<AppContext>()

styleguideRoutes.get(`${LANGUAGE_PATH}/styleguide`, async (c) => {
  const { vocabulary, wording } = await wordingOf(c)
  const { search, catalogue } = c.var.services
  const listing = await listingOrNone(catalogue)
  const page = await styleguide({ vocabulary, listing, ask: (query) => resultsOrNone(search, query) }, wording)
  const direction = c.req.query('dir') === 'rtl' ? ('rtl' as const) : undefined
  const frame = { ...frameFor(c, { title: 'Styleguide', unlisted: true }), direction }
  return respond(c, <StyleguidePage {...page} frame={frame} />)
})

styleguideRoutes.get('/styleguide', (c) => c.redirect(`/${readersLanguage(c)}/styleguide`, 302))

styleguideRoutes.get('/styleguide.css', (c) =>
  c.body(STYLEGUIDE_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
)
