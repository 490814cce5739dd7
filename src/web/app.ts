import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { AppContext, Services } from './context.ts'
import { answerError, refuse } from './errors.tsx'
import { checkAddress, tidyAddress } from './middleware/address.ts'
import { setCacheControl, setEtag } from './middleware/cache.ts'
import { setLanguage } from './middleware/language.ts'
import { answerOtherMethods } from './middleware/methods.ts'
import { openToAll } from './middleware/open-to-all.ts'
import { setSecurityHeaders } from './middleware/security-headers.ts'
import { about } from './routes/about.tsx'
import { agenda } from './routes/agenda.tsx'
import { api } from './routes/api.ts'
import { card } from './routes/card.tsx'
import { citation } from './routes/citation.ts'
import { entry, withoutLanguage } from './routes/entry.tsx'
import { feed } from './routes/feed.ts'
import { frontDoor } from './routes/front-door.ts'
import { health } from './routes/health.ts'
import { home } from './routes/home.tsx'
import { machines } from './routes/machines.ts'
import { map } from './routes/map.tsx'
import { offline } from './routes/offline.tsx'
import { robots } from './routes/robots.ts'
import { search } from './routes/search.tsx'
import { sitemap } from './routes/sitemap.ts'
import { suggest } from './routes/suggest.tsx'
import { theme } from './routes/theme.ts'
import { topics } from './routes/topics.tsx'
import { expertCard } from './routes/vcard.ts'
import { vocabulary } from './routes/vocabulary.ts'

/** The site: middleware in order, then an address family a file; `more` are families that are not shipped. */
export function createApp(services: Services, more: readonly Hono<AppContext>[] = []): Hono<AppContext> {
  const app = new Hono<AppContext>()
  // No header gives the id: what a stranger sends must not stand in the log.
  app.use(requestId({ headerName: '' }))
  app.use(setSecurityHeaders)
  app.use(async (c, next) => {
    c.set('services', services)
    c.set('base', services.config.siteAddress ?? new URL(c.req.url).origin)
    await next()
  })
  app.use(setLanguage, setCacheControl)
  // Before anything that may refuse or redirect.
  app.use('/api/*', openToAll)
  app.use(setEtag, answerOtherMethods(app), checkAddress, tidyAddress)
  for (const family of more) app.route('/', family)
  app.route('/', frontDoor)
  app.route('/', theme)
  app.route('/', home)
  app.route('/', search)
  app.route('/', suggest)
  app.route('/', topics)
  app.route('/', vocabulary)
  app.route('/', map)
  app.route('/', about)
  app.route('/', offline)
  app.route('/', agenda)
  app.route('/', feed)
  app.route('/', citation)
  app.route('/', card)
  app.route('/', expertCard)
  app.route('/', entry)
  app.route('/', withoutLanguage)
  app.route('/', machines)
  app.route('/', sitemap)
  app.route('/', robots)
  app.route('/', health)
  app.route('/api/v1', api)
  app.onError(answerError)
  app.notFound((c) => refuse(c, 'not-found'))
  return app
}
