import type { Citation } from './citation.ts'

/** CSL-JSON, as reference managers exchange it: https://docs.citationstyles.org/en/stable/specification.html */
export function cslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(item), null, 2)}\n`
}

// Members without a value are left out by JSON.
function item(citation: Citation): object {
  const { key, title, authors, site, summary, genre, language, address, topics, notes, date, published } = citation
  return {
    id: key,
    type: 'webpage',
    genre,
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    'container-title': site,
    publisher: site,
    issued: { 'date-parts': [dateParts(date)] },
    'original-date': date === published ? undefined : { 'date-parts': [dateParts(published)] },
    language,
    abstract: summary,
    keyword: topics.length === 0 ? undefined : topics.join(', '),
    license: citation.licence,
    note: notes.length === 0 ? undefined : notes.join(' '),
    URL: address,
  }
}

function dateParts(day: string): number[] {
  return day.split('-').map(Number)
}
