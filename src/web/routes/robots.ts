import { Hono } from 'hono'
import type { AppContext } from '../context.ts'

export const robots = new Hono<AppContext>()

// Every mixture of filters is an address: crawlers would never come to the end of them.
const KEPT_OUT = ['/*/search?', '/*/search.', '/*/search/', '/*/suggest', '/*/feed', '/language/', '/api/']

robots.get('/robots.txt', (c) => {
  const lines = [
    'User-agent: *',
    ...KEPT_OUT.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${c.var.base}/sitemap.xml`,
  ]
  c.header('cache-control', 'public, max-age=3600')
  return c.text(`${lines.join('\n')}\n`)
})

// Browsers ask here without being told to; the icon itself is served among the assets.
robots.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301))
