import type { CollectionPage, ListItem } from 'schema-dts'
import type { Language } from '../../model/languages.ts'
import type { HitCard } from '../pages/hit-card.ts'
import type { Site } from '../site.ts'
import { wholeSite } from './site.ts'

interface Collection {
  readonly name: string
  /** The path of the page. */
  readonly path: string
  readonly hits: readonly Pick<HitCard, 'href' | 'name'>[]
  /** The number of the first hit, and how many there are in all. */
  readonly start: number
  readonly total: number
}

/** A page that lists entries. */
export function collectionPage({ name, path, hits, start, total }: Collection, site: Site, language: Language) {
  const address = `${site.base}${path}`
  const item = (hit: Collection['hits'][number], index: number): ListItem => ({
    '@type': 'ListItem',
    position: start + index,
    name: hit.name,
    url: `${site.base}${hit.href}`,
  })
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name,
    inLanguage: language,
    isPartOf: wholeSite(site),
    mainEntity: { '@type': 'ItemList', numberOfItems: total, itemListElement: hits.map(item) },
  } satisfies CollectionPage
}
