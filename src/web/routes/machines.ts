import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { openSearch } from '../machines/open-search.ts'
import { webAppManifest } from '../machines/web-app-manifest.ts'
import { siteOf } from '../site.ts'
import { LANGUAGE_PATH } from './language-path.ts'

/** What browsers ask for to put the site among their search engines, or on a home screen. */
export const machines = new Hono<AppContext>()

const FRESH = 'public, max-age=86400'

machines.get(`${LANGUAGE_PATH}/opensearch.xml`, (c) => {
  return c.body(String(openSearch(siteOf(c), c.var.language, c.var.translate)), 200, {
    'content-type': 'application/opensearchdescription+xml; charset=utf-8',
    'cache-control': FRESH,
  })
})

machines.get(`${LANGUAGE_PATH}/manifest.webmanifest`, (c) => {
  return c.body(JSON.stringify(webAppManifest(siteOf(c), c.var.language, c.var.translate)), 200, {
    'content-type': 'application/manifest+json',
    'cache-control': FRESH,
  })
})
