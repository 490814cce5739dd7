import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type Calendar, type CalendarEvent, calendarFile } from '../../../src/web/agenda/calendar.ts'

const event: CalendarEvent = {
  uid: 'abc@library.example.org',
  start: 540,
  end: 645,
  summary: 'Assemblée, « été »; part \\ 1',
  description: 'One\nTwo: é🙂'.repeat(30),
  url: 'https://library.example.org/fr/agenda?start=09:00&tool=circle:25&own=20:Accueil',
}
const calendar: Calendar = {
  product: 'Mosaic',
  date: '2026-12-31',
  language: 'fr',
  now: new Date('2026-11-24T12:00:00.123Z'),
  events: [event],
}

const firstEvent = (file: string) => {
  const component = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
  if (component === null) throw new Error('The file has no event')
  return new ICAL.Event(component)
}

it('is read by another program as it was meant', () => {
  const found = firstEvent(calendarFile(calendar))
  expect(found.summary).toBe(event.summary)
  expect(found.description).toBe(event.description)
  expect(found.uid).toBe(event.uid)
  expect(found.startDate.toString()).toBe('2026-12-31T09:00:00')
  expect(found.endDate.toString()).toBe('2026-12-31T10:45:00')
  expect(found.startDate.zone.tzid).toBe('floating')
  expect(found.component.getFirstPropertyValue('url')).toBe(event.url)
  expect(String(found.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T12:00:00Z')
})

it('goes on after midnight', () => {
  const found = firstEvent(calendarFile({ ...calendar, events: [{ ...event, start: 1430, end: 1500 }] }))
  expect(found.endDate.toString()).toBe('2027-01-01T01:00:00')
})

it('ends every line with CRLF and has none longer than 75 bytes', () => {
  const file = calendarFile(calendar)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  // Not cut within a character: decoding the bytes of each line loses nothing.
  expect(file).not.toContain('\uFFFD')
})
