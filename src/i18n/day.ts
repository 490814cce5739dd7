import { type Language, languageRow } from '../model/languages.ts'

/** Writes `2026-03-31` as a language writes a day. Slow to make: keep it. */
export function dayWriter(language: Language): (date: string) => string {
  // Dates are whole days without a zone: read and written in UTC they stay the same everywhere.
  const format = new Intl.DateTimeFormat(languageRow(language).locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (date) => {
    const parts = format.formatToParts(new Date(`${date}T00:00:00Z`))
    // Intl does not know that French counts the first day of a month: 1er mars.
    const isFirst = ({ type, value }: Intl.DateTimeFormatPart): boolean => type === 'day' && value === '1'
    return parts.map((part) => (language === 'fr' && isFirst(part) ? '1er' : part.value)).join('')
  }
}
