import type { CalendarEvent } from '../agenda/calendar.ts'
import { type Plan, printPlan } from '../agenda/plan.ts'
import { clock, nameOf } from '../agenda/say.ts'
import { type Row, schedule } from '../agenda/schedule.ts'
import { agendaPath, agendaWords, type ToolEntries, toolsBySlug } from './agenda.ts'
import type { Wording } from './wording.ts'

/** One event for the meeting, which tells its items, or one for each of them. */
export async function calendarEvents(
  plan: Plan,
  entries: ToolEntries,
  each: boolean,
  base: string,
  wording: Wording,
): Promise<CalendarEvent[]> {
  const { rows, end, materials } = schedule(plan, toolsBySlug(entries, wording))
  const words = agendaWords(wording)
  const title = plan.title || wording.translate('agenda.untitled')
  const url = `${base}${agendaPath(plan, wording.language)}`
  const id = await idOf(plan)
  const host = new URL(base).host
  if (each) {
    return rows.map((row, place) => ({
      uid: `${id}-${place + 1}@${host}`,
      start: row.start,
      end: row.end,
      summary: nameOf(row, words),
      description: row.tool === undefined ? title : `${title}\n${base}${row.tool.href}`,
      url,
    }))
  }
  const need = materials.length === 0 ? [] : [wording.translate('agenda.needList', { list: materials.join(', ') })]
  const line = (row: Row): string => `${clock(row.start, words.laterDay)} ${nameOf(row, words)}`
  const description = [...rows.map(line), ...need].join('\n')
  return [{ uid: `${id}@${host}`, start: plan.start, end, summary: title, description, url }]
}

/** The same plan has the same id, so that a calendar which reads it again does not show it twice. */
async function idOf(plan: Plan): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(printPlan(plan)))
  return [...new Uint8Array(hash)]
    .slice(0, 16)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

/** A name for the file that every system takes. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain || 'agenda'}.ics`
}
