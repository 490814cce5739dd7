// A Worker with nothing in it but the embedded engine, to be timed from outside: inside, clocks stand still while code runs.
import type { Language } from '../../src/model/languages.ts'
import { LIST_IDS, type Vocabulary } from '../../src/model/vocabulary.ts'
import type { SearchEngine } from '../../src/search/engine.ts'
import { openEmbedded } from '../../src/search/engines/embedded/read.ts'
import { PAGE_SIZE } from '../../src/search/query.ts'

interface Env {
  readonly ASSETS: { fetch(address: string): Promise<Response> }
}

const vocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, []])) as unknown as Vocabulary // no label is searched
const files = new Map<string, ArrayBuffer>()
let engine: SearchEngine | undefined

/** `/?times=N&q=…&language=…` searches N times; with `open` each time with the index opened anew. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { searchParams, origin } = new URL(request.url)
    const readFile = async (name: string): Promise<ArrayBuffer> => {
      const known = files.get(name) ?? (await (await env.ASSETS.fetch(`${origin}/${name}`)).arrayBuffer())
      files.set(name, known)
      return known
    }
    const language = (searchParams.get('language') ?? 'en') as Language // our own bench asks
    const query = {
      text: searchParams.get('q') ?? '',
      language,
      read: [],
      facets: {},
      sort: 'relevance',
      page: 1,
      size: PAGE_SIZE,
    } as const
    let total = 0
    for (let left = Number(searchParams.get('times') ?? 1); left > 0; left--) {
      if (searchParams.has('open')) engine = undefined
      engine ??= openEmbedded(readFile, async () => vocabulary)
      total = (await engine.search(query)).total
    }
    return new Response(String(total))
  },
}
