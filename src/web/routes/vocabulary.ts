import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import type { AppContext } from '../context.ts'
import { openToAll } from '../middleware/open-to-all.ts'
import { type ConceptScheme, conceptScheme } from '../skos/concept-scheme.ts'
import { toJsonLd } from '../skos/json-ld.ts'
import { toTurtle } from '../skos/turtle.ts'

/** The topics for machines: SKOS as Turtle and as JSON-LD, readable from every site. */
export const vocabulary = new Hono<AppContext>()

const FRESH = 'public, max-age=3600'
const TURTLE = 'text/turtle'
const JSON_LD = 'application/ld+json'
const PAGE = 'text/html'

vocabulary.use('/vocabulary.*', openToAll)

vocabulary.get('/vocabulary.ttl', async (c) => {
  return c.body(toTurtle(await schemeOf(c)), 200, headers(`${TURTLE}; charset=utf-8`))
})

vocabulary.get('/vocabulary.jsonld', async (c) => {
  return c.body(JSON.stringify(toJsonLd(await schemeOf(c)), null, 1), 200, headers(JSON_LD))
})

/** The address of the scheme itself leads each asker to what they can read. */
vocabulary.get('/vocabulary', (c) => {
  const wanted = accepts(c, { header: 'Accept', supports: [PAGE, TURTLE, JSON_LD], default: PAGE })
  c.header('vary', 'accept')
  const target = { [TURTLE]: '/vocabulary.ttl', [JSON_LD]: '/vocabulary.jsonld' }[wanted] ?? '/topics'
  return c.redirect(target, 303)
})

async function schemeOf(c: Context<AppContext>): Promise<ConceptScheme> {
  const { catalogue, config } = c.var.services
  return conceptScheme(await catalogue.vocabulary(), c.var.base, config.instanceName)
}

function headers(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': FRESH }
}
