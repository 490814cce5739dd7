import type { Language } from '../../model/languages.ts'
import type { Citation } from './citation.ts'

/** What LaTeX calls the languages, for hyphenation: a new language asks for its name here. */
const BABEL_NAMES: Readonly<Record<Language, string>> = { en: 'british', fr: 'french', es: 'spanish' }

/** What BibTeX or LaTeX would read as more than a sign. Braces are written as words: BibTeX counts even escaped ones. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

/** BibTeX in UTF-8. Every style knows `@misc`; `@online` is BibLaTeX's alone. */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(record).join('\n')
}

function record(citation: Citation): string {
  const { key, title, authors, site, date, summary, topics, notes, language, address, genre } = citation
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Inside another pair of braces a title keeps its capitals, and a name is not taken apart.
    ['title', `{${literal(title)}}`],
    ...given('author', authors.map((name) => `{${literal(name)}}`).join(' and ')),
    ['howpublished', literal(`${site} (${genre})`)],
    ['publisher', `{${literal(site)}}`],
    ['year', date.slice(0, 4)],
    ['month', String(Number(date.slice(5, 7)))],
    ['langid', BABEL_NAMES[language]],
    ['abstract', literal(summary)],
    ...given('keywords', topics.map((topic) => literal(topic.replaceAll(',', ' '))).join(', ')),
    ...given('note', literal(notes.join(' '))),
    // Read as it stands: an address has neither braces nor spaces.
    ['url', address],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

function given(name: string, value: string): readonly (readonly [string, string])[] {
  return value === '' ? [] : [[name, value]]
}

function literal(text: string): string {
  const signs = onOneLine(text).replace(/[\\{}~^$&#_%]/g, (sign) => ESCAPES[sign] ?? sign)
  // Twice the same, these would become one other sign: a dash, or quotation marks.
  return signs.replace(/(['`-])(?=\1)|[?!](?=`)/g, '$&{}')
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
