import type { BreadcrumbList, Organization, SearchAction, WebPage, WebSite, WithActionConstraints } from 'schema-dts'
import { LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import type { Site } from '../site.ts'
import type { Thing } from './data-block.ts'

/** The site in brief, as a part names its whole. */
export function wholeSite({ name, base }: Site): WebSite {
  return { '@type': 'WebSite', '@id': `${base}/#site`, name, url: `${base}/` }
}

export function publisher({ name, base }: Site): Organization {
  return { '@type': 'Organization', '@id': `${base}/#publisher`, name, url: `${base}/`, logo: `${base}/favicon.svg` }
}

/** The site in full, for its front page: who publishes it, and how it is searched. */
export function frontPage(site: Site, language: Language, description: string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.base}/${language}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': `${site.base}/#site`,
    name: site.name,
    url: `${site.base}/`,
    description,
    inLanguage: LANGUAGE_IDS,
    publisher: publisher(site),
    potentialAction: search,
  }
}

/** The way from the front page to a page: names and paths, the front page left out. */
export function breadcrumbs(
  site: Site,
  language: Language,
  steps: readonly { readonly name: string; readonly path: string }[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: `/${language}` }, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${site.base}${path}`,
    })),
  }
}

/** A page about the site itself. */
export function pageThings(
  type: 'AboutPage' | 'WebPage',
  name: string,
  path: string,
  site: Site,
  language: Language,
): Thing[] {
  const address = `${site.base}${path}`
  const page: WebPage = {
    '@type': type,
    '@id': address,
    url: address,
    name,
    inLanguage: language,
    isPartOf: wholeSite(site),
    publisher: publisher(site),
  }
  return [page, breadcrumbs(site, language, [{ name, path }])]
}
