import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { entryPath, topicPath } from '../../model/address.ts'
import type { EntryHead } from '../../model/entry.ts'
import { LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'

type Text = HtmlEscapedString | Promise<HtmlEscapedString>

/** A page in the languages it exists in. */
interface SitePage {
  readonly languages: readonly Language[]
  readonly path: (language: Language) => string
  readonly changed?: string
}

/** Every page with a text of its own, each language naming the others (sitemaps.org, with hreflang alternates). */
export function sitemapOf(heads: readonly EntryHead[], vocabulary: Vocabulary, base: string): Text {
  const fixed = ['', '/search', '/topics', '/map', '/about', '/privacy'].map((rest) => ({
    languages: LANGUAGE_IDS,
    path: (language: Language) => `/${language}${rest}`,
  }))
  const topics = vocabulary.topics.map(({ id }) => ({
    languages: LANGUAGE_IDS,
    path: (language: Language) => topicPath(id, language),
  }))
  const entries = heads.map((head) => ({
    languages: LANGUAGE_IDS.filter((language) => head.titles[language] !== undefined),
    path: (language: Language) => entryPath(head.ref, language),
    changed: head.updated,
  }))
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...fixed, ...topics, ...entries].flatMap((page) => addressesOf(page, base))}</urlset>
`
}

function addressesOf({ languages, path, changed }: SitePage, base: string): Text[] {
  return languages.map(
    (language) => html`<url><loc>${base}${path(language)}</loc>${
      changed === undefined ? '' : html`<lastmod>${changed}</lastmod>`
    }${languages.map(
      (other) => html`<xhtml:link rel="alternate" hreflang="${other}" href="${base}${path(other)}"/>`,
    )}</url>
`,
  )
}
