import type { Query } from '../../search/query.ts'
import { searchPath } from '../pages/search-address.ts'
import type { SearchPageData } from '../pages/search-page.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'
import { collectionPage } from './collection.ts'
import type { Thing } from './data-block.ts'
import { breadcrumbs } from './site.ts'

/** A page of results. */
export function searchThings(
  query: Query,
  { hits, start, total }: Pick<SearchPageData, 'hits' | 'start' | 'total'>,
  site: Site,
  { language, translate }: Wording,
): Thing[] {
  const name = translate(query.text === '' ? 'search.title' : 'search.titleFor', { query: query.text, count: total })
  const path = searchPath(query)
  return [
    collectionPage({ name, path, hits, start, total }, site, language),
    breadcrumbs(site, language, [{ name, path }]),
  ]
}
