import type { Citation } from './citation.ts'

/**
 * RIS in UTF-8: two capitals, two spaces, a hyphen and a space begin a line, values stand on one line, and lines end
 * as on Windows. https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('')
}

function record(citation: Citation): string {
  const { key, genre, title, authors, site, date, language, summary, topics, licence, notes, address } = citation
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', withoutComma(name)] as const),
    ['T2', site],
    ['PB', site],
    ['PY', date.slice(0, 4)],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['M3', genre],
    ['LA', language],
    ['AB', summary],
    ...topics.map((topic) => ['KW', topic] as const),
    ...(licence === undefined ? [] : [['C1', licence] as const]),
    ...notes.map((note) => ['N1', note] as const),
    ['UR', address],
    ['ER', ''],
  ]
  return `${lines.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('')}\r\n`
}

function onOneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

// A comma would part a family name from a given one.
function withoutComma(name: string): string {
  return name.replaceAll(',', ' ')
}
