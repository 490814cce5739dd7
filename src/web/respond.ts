import type { Context } from 'hono'
import { html } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AppContext } from './context.ts'

/** What a view gives. */
export type Drawn = ReturnType<FC>

/** Answers with a drawn page. */
export async function respond(
  c: Context<AppContext>,
  view: Drawn,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(html`<!doctype html>${view}`, status)
}
