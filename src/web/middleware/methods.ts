import type { Context, Hono, MiddlewareHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'

/** Answers a method an address does not have with those it has: to ask for them is fine, to use another is an error. */
export function answerOtherMethods(app: Hono<AppContext>): MiddlewareHandler {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: async (context, methods) => {
      // The middleware belongs to an app with this context; its own type does not say so.
      const c = context as unknown as Context<AppContext>
      const allow = [...methods, 'OPTIONS'].join(', ')
      const answer = c.req.method === 'OPTIONS' ? new Response(null, { status: 204 }) : await refuseMethod(c, allow)
      answer.headers.set('allow', allow)
      return answer
    },
  })
}

function refuseMethod(c: Context<AppContext>, allow: string): Promise<Response> {
  return refuse(c, 'method', `Unexpected method \`${c.req.method}\`, expected one of ${allow}`)
}
