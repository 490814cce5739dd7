// The site itself, over a library on the device: the same routes, pages, views and engine as in the Worker.
import { createAssetsCatalogue, createLibraryReader, createSearchFileReader } from '../../../catalogue/assets.ts'
import { openEmbedded } from '../../../search/engines/embedded/read.ts'
import { searchWith } from '../../../search/fall-back.ts'
import { createApp } from '../../app.ts'
import type { SiteConfig } from '../../context.ts'
import type { Kept } from '../offline/kept.ts'

/** Answers as the site would, in the language of the library. */
export type Answer = (request: Request) => Promise<Response>

/** What this program leaves for the service worker, which loads it only when it is needed. */
export interface LibraryProgram {
  openLibrary(kept: Kept, site: SiteConfig): Answer
}

function openLibrary(kept: Kept, site: SiteConfig): Answer {
  const read = createLibraryReader({ fetch: (address) => fromCache(kept.cache, address) })
  const catalogue = createAssetsCatalogue(read)
  const engine = openEmbedded(createSearchFileReader(read), catalogue.vocabulary)
  const packs = { ...site.packs, [kept.language]: kept.pack }
  const app = createApp({
    catalogue,
    search: searchWith(engine, (failure) => console.error(JSON.stringify(failure))),
    config: { ...site, packs, keptOn: kept.date },
  })
  return async (request) => app.fetch(request)
}

async function fromCache(name: string, address: string): Promise<Response> {
  const cache = await caches.open(name)
  return (await cache.match(new URL(address).pathname)) ?? new Response(null, { status: 404 })
}

const program: LibraryProgram = { openLibrary }
Object.assign(globalThis, { mosaicLibrary: program })
