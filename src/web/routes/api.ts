import { type Context, Hono } from 'hono'
import { translator } from '../../i18n/translate.ts'
import { parseRefPath, refPath } from '../../model/address.ts'
import type { Ref } from '../../model/entry.ts'
import { MosaicError } from '../../model/errors.ts'
import { isType, TYPE_IDS } from '../../model/types/index.ts'
import { parseQuery, type QueryProblem } from '../../search/query.ts'
import { entryAnswerOf, searchAnswerOf } from '../api/answers.ts'
import { openApi } from '../api/openapi.ts'
import { nameLanguage, takeLanguage } from '../api/parameters.ts'
import { quoted, refusalOf } from '../api/refusal.ts'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'

const FRESH = 'public, max-age=300'

/** The open API: reading only, for every site (see middleware/open-to-all.ts), without a key. */
export const api = new Hono<AppContext>()

api.use(async (c, next) => {
  await next()
  if (c.res.ok && !c.res.headers.has('cache-control')) c.res.headers.set('cache-control', FRESH)
})

api.get('/search', async (c) => {
  const { catalogue, search } = c.var.services
  const { language, rest, problems: ofLanguage } = takeLanguage(new URL(c.req.url).searchParams)
  const { query, problems } = parseQuery(rest, language, await catalogue.vocabulary())
  const refused = [...problems.map(nameLanguage), ...ofLanguage]
  if (refused.length > 0) return refuseProblems(c, refused)
  const outcome = await search(query)
  const { page, pages } = outcome.results
  // Engines give the last page instead, as readers like it; a program that walks the pages would never end.
  if (page !== query.page) return refuseProblems(c, [beyond(query.page, pages)])
  if (outcome.degraded) c.header('cache-control', 'no-store')
  return c.json(searchAnswerOf(outcome, language, c.var.base, translator(language)))
})

api.get('/entries/:type/:slug', async (c) => {
  const { type, slug } = c.req.param()
  if (!isType(type)) {
    return refuse(c, 'not-found', `Unexpected type \`${type}\`, expected one of ${quoted(TYPE_IDS)}`)
  }
  const none = refuseParameters(c)
  if (none !== undefined) return none
  const entry = await c.var.services.catalogue.find({ type, slug })
  return entry === undefined ? elsewhere(c, { type, slug }) : c.json(entryAnswerOf(entry, c.var.base))
})

/** An entry that has moved is followed here as on its page. */
async function elsewhere(c: Context<AppContext>, { type, slug }: Ref): Promise<Response> {
  const target = parseRefPath((await c.var.services.catalogue.movedTo(refPath({ type, slug }))) ?? '')
  if (target === undefined) throw new MosaicError('not-found', `No ${type} \`${slug}\``)
  return c.redirect(`/api/v1/entries/${target.type}/${target.slug}`, 301)
}

api.get('/vocabulary', async (c) => {
  return refuseParameters(c) ?? c.json(await c.var.services.catalogue.vocabulary())
})

api.get('/openapi.json', async (c) => {
  const { catalogue, config } = c.var.services
  return refuseParameters(c) ?? c.json(openApi(await catalogue.vocabulary(), config.instanceName, c.var.base))
})

function beyond(page: number, pages: number): QueryProblem {
  const allowed = [pages === 1 ? '1' : `1–${pages}`]
  return { kind: 'unknown-value', parameter: 'page', value: String(page), allowed, nearest: [] }
}

/** Refuses an address with parameters where none are known. */
function refuseParameters(c: Context<AppContext>): Promise<Response> | undefined {
  const names = [...new URL(c.req.url).searchParams.keys()]
  if (names.length === 0) return undefined
  const unknown = names.map(
    (parameter) => ({ kind: 'unknown-parameter', parameter, value: '', allowed: [], nearest: [] }) as const,
  )
  return refuseProblems(c, unknown)
}

function refuseProblems(c: Context<AppContext>, problems: readonly QueryProblem[]): Promise<Response> {
  const { detail, more } = refusalOf(problems)
  return refuse(c, 'invalid', detail, more)
}
