// One table for every answer: the Worker sets it here, and the build writes it for the files served before the Worker.
import { createMiddleware } from 'hono/factory'

export type HeaderTable = Readonly<Record<string, string>>

// The site has no frames and no fonts, and no scripts and pictures but its own.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

// Pictures come from contributors: opened by themselves they may do nothing at all.
const MEDIA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

const UNUSED_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

const HEADERS: HeaderTable = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Two years. Subdomains are left out: they may belong to other people.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** The security headers of every answer. */
export function securityHeaders(): HeaderTable {
  return HEADERS
}

/** The security headers of pictures that belong to entries, which live below `/library/media/`. */
export function mediaHeaders(): HeaderTable {
  return { ...HEADERS, 'Content-Security-Policy': MEDIA_POLICY }
}

/** The built library is open data: any site may read it. */
const OPEN: HeaderTable = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The text of the `_headers` file, for the files that are served before the Worker. */
export function headersFile(): string {
  const rules: readonly (readonly [path: string, table: HeaderTable])[] = [
    ['/*', HEADERS],
    ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/favicon.svg', { 'Cache-Control': 'public, max-age=86400' }],
    ['/icon-*', { 'Cache-Control': 'public, max-age=86400' }],
    ['/pictures/*', { 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' }],
    ['/library/*', OPEN],
    ['/library/media/*', { 'Content-Security-Policy': MEDIA_POLICY }],
  ]
  return `${rules.map(([path, table]) => printRule(path, table)).join('\n')}\n`
}

// Rules add up, and a header given twice is sent as a list: `! Name` takes the earlier value back first.
function printRule(path: string, table: HeaderTable): string {
  const lines = Object.entries(table).flatMap(([name, value]) => [
    ...(path !== '/*' && Object.hasOwn(HEADERS, name) ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ])
  return [path, ...lines].join('\n')
}

/** Sets the table on every answer, errors included; what a route has set itself, such as the API's, stays. */
export const setSecurityHeaders = createMiddleware(async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
})
