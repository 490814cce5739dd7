import type { Translate } from '../../i18n/translate.ts'
import type { Citation } from './citation.ts'

type Column = 'type' | 'title' | 'authors' | 'summary' | 'topics' | 'published' | 'date'
type LaterColumn = 'language' | 'languages' | 'licence' | 'address' | 'notes'

const COLUMNS: Readonly<Record<Column | LaterColumn, (citation: Citation) => string>> = {
  type: ({ genre }) => genre,
  title: ({ title }) => title,
  authors: ({ authors }) => authors.join('; '),
  summary: ({ summary }) => summary,
  topics: ({ topics }) => topics.join('; '),
  published: ({ published }) => published,
  date: ({ date }) => date,
  language: ({ language }) => language,
  languages: ({ languages }) => languages.join('; '),
  licence: ({ licence }) => licence ?? '',
  address: ({ address }) => address,
  notes: ({ notes }) => notes.join(' '),
}

// Keys of the table above.
const COLUMN_IDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

/** Without it spreadsheet programs take UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table for spreadsheets (RFC 4180), its head in the reader's language. */
export function csv(citations: readonly Citation[], translate: Translate): string {
  const head = COLUMN_IDS.map((id) => translate(`csv.${id}`))
  const rows = citations.map((citation) => COLUMN_IDS.map((id) => COLUMNS[id](citation)))
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string): string {
  const safe = inert(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// A spreadsheet would run what begins like a formula, white space before it or not, and full-width signs too:
// https://owasp.org/www-community/attacks/CSV_Injection
function inert(value: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
}
