import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { entryPath } from '../../model/address.ts'
import { facetRow } from '../../model/facets.ts'
import type { Hit, Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import { chosenFacets, feedPath, searchPath } from './search-address.ts'
import type { Wording } from './wording.ts'

type Text = HtmlEscapedString | Promise<HtmlEscapedString>

/** A feed that has nothing to date itself by yet was last changed when dates began. */
const NEVER = '1970-01-01'

/** The newest results of a search as Atom (RFC 4287). Values are escaped by the template. */
export function atomFeed(query: Query, results: Results, site: { base: string; name: string }, wording: Wording): Text {
  const self = `${site.base}${feedPath(query)}`
  const changed = results.hits.map(({ published }) => published).reduce((a, b) => (a > b ? a : b), NEVER)
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${query.language}">
<id>${self}</id>
<title>${legible(titleOf(query, site.name, wording))}</title>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${site.base}${searchPath({ ...query, sort: 'newest' })}"/>
<updated>${changed}T00:00:00Z</updated>
<author><name>${legible(site.name)}</name></author>
${results.hits.map((hit) => entryOf(hit, query, site.base, wording))}
</feed>
`
}

function entryOf(hit: Hit, { language }: Query, base: string, wording: Wording): Text {
  const address = `${base}${entryPath(hit.ref, language)}`
  const label = wording.term('types', hit.ref.type)
  const sample = hit.sample
    ? ` (${wording.translate(`sample.${hit.ref.type === 'organisation' ? 'organisation' : 'profile'}`)})`
    : ''
  return html`<entry xml:lang="${hit.language}">
<id>${address}</id>
<title>${legible(hit.title.map(({ text }) => text).join(''))}${sample}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${hit.published}T00:00:00Z</published>
<updated>${hit.published}T00:00:00Z</updated>
<category term="${hit.ref.type}" label="${label}"/>
<summary>${legible(hit.summary)}</summary>
</entry>`
}

function titleOf(query: Query, name: string, wording: Wording): string {
  const chosen = chosenFacets(query).flatMap(({ id, values }) =>
    values.map((value) => wording.value(facetRow(id).list, value)),
  )
  return [name, ...(query.text === '' ? [] : [query.text]), ...chosen].join(' – ')
}

// XML 1.0 has no place for control characters, not even escaped.
function legible(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
}
