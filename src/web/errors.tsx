// What goes wrong becomes an answer: a page for readers, a problem document (RFC 9457) for machines.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ErrorCode, MosaicError } from '../model/errors.ts'
import type { AppContext } from './context.ts'
import { errorPage } from './pages/error-page.ts'
import { respond } from './respond.ts'
import { ErrorPage } from './views/error-page.tsx'

/** The codes of the house, and what only the web can meet. */
export type FailureCode = ErrorCode | 'too-long' | 'method' | 'bug'

const STATUS: Readonly<Record<FailureCode, ContentfulStatusCode>> = {
  invalid: 400,
  'not-found': 404,
  method: 405,
  'too-long': 414,
  'too-many': 429,
  bug: 500,
  unavailable: 503,
}

/** What stands in the log under the id of the request: who meets it can name that id. */
const LOGGED: readonly FailureCode[] = ['bug', 'unavailable']

const RETRY_AFTER_SECONDS = '30'

/** More members of a problem document, such as the values that are allowed. */
export type ProblemDetails = Readonly<Record<string, unknown>>

/** Answers with an error; `detail` is for machines and must hold nothing that is not theirs to know. */
export async function refuse(
  c: Context<AppContext>,
  code: FailureCode,
  detail?: string,
  more: ProblemDetails = {},
): Promise<Response> {
  const status = STATUS[code]
  if (code === 'unavailable' || code === 'too-many') c.header('retry-after', RETRY_AFTER_SECONDS)
  const requestId = LOGGED.includes(code) ? c.var.requestId : undefined
  if (isForMachines(c)) return problem(c, status, { code, detail, requestId, ...more })
  c.header('vary', 'accept-language, cookie')
  return respond(c, <ErrorPage {...errorPage(c, code, requestId)} />, status)
}

// Members without a value are left out by JSON.
function problem(
  c: Context<AppContext>,
  status: ContentfulStatusCode,
  details: { readonly code: FailureCode } & ProblemDetails,
): Response {
  const title = c.var.translate(`error.${details.code}.title`)
  const body = JSON.stringify({ type: 'about:blank', title, status, ...details })
  return c.body(body, status, { 'content-type': 'application/problem+json' })
}

function isForMachines(c: Context<AppContext>): boolean {
  return /^\/api(?:\/|$)/.test(c.req.path)
}

/** Answers what a route has thrown. Readers never see a text that was not written for them. */
export async function answerError(error: Error, c: Context<AppContext>): Promise<Response> {
  if (error instanceof MosaicError) {
    if (error.code === 'unavailable') log(c, error.message)
    return refuse(c, error.code, error.code === 'unavailable' ? undefined : error.message)
  }
  if (error instanceof HTTPException && error.status < 500) return refuse(c, 'invalid')
  log(c, error)
  return refuse(c, 'bug')
}

// Without what was searched for, which may be personal: our own messages never hold it, what caused them might.
function log(c: Context<AppContext>, what: Error | string): void {
  console.error(`${c.var.requestId} ${c.req.method} ${c.req.path}`, what)
}
