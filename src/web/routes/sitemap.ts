import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { sitemapOf } from '../pages/sitemap.ts'

export const sitemap = new Hono<AppContext>()

sitemap.get('/sitemap.xml', async (c) => {
  const { catalogue } = c.var.services
  const [heads, vocabulary] = await Promise.all([catalogue.heads(), catalogue.vocabulary()])
  const text = await sitemapOf(heads, vocabulary, c.var.base)
  const headers = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' }
  return c.body(String(text), 200, headers)
})
