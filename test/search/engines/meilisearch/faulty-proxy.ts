import { text } from 'node:stream/consumers'
import { json, startStub } from './stub-server.ts'

/** A server that passes requests on to another, but for those chosen, which fail. */
export function startFaultyProxy(
  to: string,
  fails: (method: string, path: string) => boolean,
): ReturnType<typeof startStub> {
  return startStub(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const body = await text(request)
    if (fails(method, new URL(url, to).pathname)) {
      json(response, { message: 'It was made to fail', code: 'internal' }, 500)
      return
    }
    const answer = await fetch(new URL(url, to), {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
}
