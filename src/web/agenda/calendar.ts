// A meeting as a calendar file (RFC 5545). Times are local and float: nine o'clock is nine o'clock wherever it is opened.

import { contentFile, textValue } from '../content-lines.ts'

export interface CalendarEvent {
  readonly uid: string
  /** Minutes after the midnight that begins the day of the meeting. */
  readonly start: number
  readonly end: number
  readonly summary: string
  readonly description: string
  readonly url: string
}

export interface Calendar {
  readonly product: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly language: string
  /** When the file is made. */
  readonly now: Date
  readonly events: readonly CalendarEvent[]
}

export function calendarFile({ product, date, language, now, events }: Calendar): string {
  const words = (name: string, value: string): string => `${name};LANGUAGE=${language}:${textValue(value)}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textValue(product).replaceAll('/', ' ')}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${basic(now)}Z`,
      `DTSTART:${basic(momentOf(date, event.start))}`,
      `DTEND:${basic(momentOf(date, event.end))}`,
      words('SUMMARY', event.summary),
      ...(event.description === '' ? [] : [words('DESCRIPTION', event.description)]),
      `URL:${event.url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return contentFile(lines)
}

/** Reckoned in UTC, where no hour is skipped or doubled. */
function momentOf(date: string, minutes: number): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000)
}

/** `20261203T090000` */
function basic(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace(/[-:]/g, '')
}
