// Who answers a request: the site while it can, else what is on the device.
import { isLanguage, LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { splitLanguage } from '../../../model/path-language.ts'
import { readAllKept } from '../offline/kept.ts'
import { answerFromLibrary } from './kept-site.ts'
import { keepPage, unkeptPage, visitedLanguages, visitedPage } from './pages.ts'
import { scope } from './worker-scope.ts'

/** How long the site may take while the device has an answer. */
const PATIENCE_MS = 3000
/** And after it has let a reader wait as long as that. */
const LITTLE_PATIENCE_MS = 800

let patience = PATIENCE_MS

type Wait = (work: Promise<unknown>) => void

/** A page: of the site, else of the device, else one that helps on. */
export async function answerPage(
  request: Request,
  preloaded: Promise<Response | undefined>,
  wait: Wait,
): Promise<Response> {
  const network = askSite(request, preloaded)
  wait(network.then((response) => keepPage(request.url, response.clone())).catch(() => {}))
  const early = await Promise.race([network.catch(() => 'failed' as const), afterPatience()])
  if (early instanceof Response) return early
  if (early === 'slow') patience = LITTLE_PATIENCE_MS
  const own = await fromDevice(request).catch(() => undefined)
  if (own !== undefined) return own
  return network.catch(async () => unkeptPage(await languageOf(request)))
}

async function askSite(request: Request, preloaded: Promise<Response | undefined>): Promise<Response> {
  const response = (await preloaded) ?? (await fetch(request))
  patience = PATIENCE_MS
  return response
}

/** What a page asks for besides, such as results while typing: of the site, else of a kept library. */
export async function answerPart(request: Request): Promise<Response> {
  const network = fetch(request)
  const early = await Promise.race([network.catch(() => 'failed' as const), afterPatience()])
  if (early instanceof Response) return early
  const { language } = splitLanguage(new URL(request.url).pathname)
  const own = language === undefined ? undefined : await answerFromLibrary(request, language).catch(() => undefined)
  return own ?? network
}

function afterPatience(): Promise<'slow'> {
  return new Promise((resolve) => setTimeout(() => resolve('slow'), patience))
}

async function fromDevice(request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url)
  const { language } = splitLanguage(pathname)
  if (language === undefined) {
    const path = await inALanguage(pathname)
    return path === undefined ? undefined : Response.redirect(new URL(`${path}${search}`, request.url))
  }
  return (await answerFromLibrary(request, language)) ?? visitedPage(request, language)
}

/** `/`, `/articles/x` and `/language/fr/articles/x` lead on as the site leads; a choice is not remembered. */
async function inALanguage(path: string): Promise<string | undefined> {
  const [, first, chosen, ...rest] = path.split('/')
  if (first === 'language') return isLanguage(chosen) ? `/${[chosen, ...rest].join('/')}` : undefined
  const language = await deviceLanguage()
  if (language === undefined) return undefined
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** The language there is most to read in: of a kept library, else of the page visited last. */
async function deviceLanguage(): Promise<Language | undefined> {
  const kept = (await readAllKept()).map(({ language }) => language)
  const [visited] = await visitedLanguages()
  return visited !== undefined && kept.includes(visited) ? visited : (kept[0] ?? visited)
}

async function languageOf(request: Request): Promise<Language> {
  const own = splitLanguage(new URL(request.url).pathname).language
  const spoken = scope.navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage)
  return own ?? (await deviceLanguage()) ?? spoken ?? LANGUAGE_IDS[0] ?? 'en'
}
