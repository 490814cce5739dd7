import type { Context } from 'hono'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppContext } from './context.ts'

/** Answers with a drawn page. */
export async function respond(
  c: Context<AppContext>,
  view: JSX.Element,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(html`<!doctype html>${view}`, status)
}
