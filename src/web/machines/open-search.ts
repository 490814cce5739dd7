import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Translate } from '../../i18n/translate.ts'
import { type Language, languageRow } from '../../model/languages.ts'
import type { Site } from '../site.ts'

// The longest the format allows: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
const LONGEST_SHORT_NAME = 16
const LONGEST_LONG_NAME = 48

/** How a browser searches the site in one language; the site answers as a page and as a feed. */
export function openSearch(
  { name, base }: Site,
  language: Language,
  translate: Translate,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const longName = `${name} (${languageRow(language).name})`
  return html`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${cut(name, LONGEST_SHORT_NAME)}</ShortName>
<LongName>${cut(longName, LONGEST_LONG_NAME)}</LongName>
<Description>${legible(translate('search.description'))}</Description>
<Url type="text/html" template="${base}/${language}/search?q={searchTerms}"/>
<Url type="application/atom+xml" template="${base}/${language}/feed?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${base}/${language}/opensearch.xml"/>
<Image width="192" height="192" type="image/png">${base}/icon-192.png</Image>
<Image width="16" height="16" type="image/svg+xml">${base}/favicon.svg</Image>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}

/** Whole signs, as many as fit. */
function cut(text: string, longest: number): string {
  return [...legible(text)].slice(0, longest).join('').trim()
}

// XML 1.0 has no place for control characters, not even escaped.
function legible(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
}
