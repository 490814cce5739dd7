// Which adapter stands behind each port, chosen from the settings. Made once an isolate.
import {
  createAssetsCatalogue,
  createLibraryReader,
  createSearchFileReader,
  type ReadLibraryFile,
} from './catalogue/assets.ts'
import type { Catalogue, Manifest } from './catalogue/catalogue.ts'
import type { Config, Env } from './config.ts'
import { openEmbedded } from './search/engines/embedded/read.ts'
import { openMeilisearch } from './search/engines/meilisearch/engine.ts'
import { type Search, type SearchFailure, searchWith, searchWithReserve } from './search/fall-back.ts'
import type { Services } from './web/context.ts'
import { createTheme } from './web/theme/stylesheet.ts'

/** The files pages name, whose addresses change with their content. */
export type SiteFiles = Pick<Manifest, 'stylesheet' | 'sheets' | 'scripts' | 'packs' | 'home'> &
  Partial<Pick<Manifest, 'pictures'>>

/** Puts the adapters in place. Nothing is read until it is asked for. */
export function createServices(config: Config, env: Pick<Env, 'ASSETS'>, site: SiteFiles): Services {
  const read = createLibraryReader(env.ASSETS)
  const catalogue = createAssetsCatalogue(read)
  const { instanceName, logo, siteAddress, reportAddress } = config
  const { stylesheet, sheets, scripts, packs } = site
  return {
    catalogue,
    search: chooseSearch(config.search, read, catalogue),
    config: {
      ...{ instanceName, logo, siteAddress, reportAddress, stylesheet, sheets, scripts, packs },
      ...{ theme: createTheme(config.colours), home: site.home, pictures: site.pictures === true },
    },
  }
}

function chooseSearch(chosen: Config['search'], read: ReadLibraryFile, { vocabulary }: Catalogue): Search {
  const embedded = openEmbedded(createSearchFileReader(read), vocabulary)
  if (chosen.engine === 'embedded') return searchWith(embedded, logFailure)
  const { url, searchKey, index } = chosen
  const server = openMeilisearch({ url, searchKey, index, readVocabulary: vocabulary })
  return searchWithReserve(server, embedded, { log: logFailure })
}

/** One line for the log, which holds why a search failed and nothing of what was searched, nor by whom. */
function logFailure(failure: SearchFailure): void {
  console.error(JSON.stringify(failure))
}
