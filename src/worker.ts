import { createLibraryReader } from './catalogue/assets.ts'
import { LIBRARY_FILES, type Manifest } from './catalogue/catalogue.ts'
import { ConfigError, type Env, readConfig } from './config.ts'
import { MosaicError } from './model/errors.ts'
import { createServices } from './services.ts'
import { createApp } from './web/app.ts'
import { securityHeaders } from './web/middleware/security-headers.ts'

type App = ReturnType<typeof createApp>

// One an isolate, made on the first request: start-up itself stays free of work.
let app: Promise<App> | undefined

const NOT_STARTED = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'retry-after': '10',
}

async function start(env: Env): Promise<App> {
  const config = readConfig(env)
  const response = await createLibraryReader(env.ASSETS)(LIBRARY_FILES.manifest)
  if (response === undefined) throw new MosaicError('unavailable', 'The library is not built: run npm run build')
  const manifest = (await response.json()) as Manifest // written by our own build
  return createApp(createServices(config, env, manifest))
}

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    app ??= start(env)
    let ready: App
    try {
      ready = await app
    } catch (error) {
      // Starting is tried again with the next request: the assets may answer by then.
      app = undefined
      console.error(error instanceof ConfigError ? error.message : error)
      return new Response('The library cannot start. Its log says why.\n', {
        status: 503,
        headers: { ...securityHeaders(), ...NOT_STARTED },
      })
    }
    return ready.fetch(request, env, context)
  },
}
