// What the script writes around the fields: the server has drawn all of it once.
import { type Plan, printPlan } from '../../agenda/plan.ts'
import { clock, groupIn, nameOf, warningsIn } from '../../agenda/say.ts'
import { lengthOf, type Row, type Schedule } from '../../agenda/schedule.ts'
import type { AgendaWords } from '../../pages/agenda.ts'
import { each, part } from './fields.ts'

/** Writes times, warnings and places on the rows, and what they come to. */
export function writeSchedule(plan: Plan, whole: Schedule, words: AgendaWords): void {
  const last = whole.rows.length - 1
  each(document, '.agenda-row').forEach((element, place) => {
    const row = whole.rows[place]
    if (row !== undefined) writeRow(element, row, place, last, words)
  })
  const sums: Readonly<Record<string, string>> = {
    length: lengthOf(whole.total),
    ends: clock(whole.end, words.laterDay),
    group: groupIn(whole, words),
    need: whole.materials.join(', '),
  }
  for (const sum of each(document, '[data-sum]')) {
    const text = sums[sum.dataset.sum ?? ''] ?? ''
    sum.textContent = text
    if (sum.parentElement !== null) sum.parentElement.hidden = text === ''
  }
  const title = part('Title')
  title.textContent = plan.title || (title.dataset.otherwise ?? '')
  part('Empty').hidden = last >= 0
  part('Sums').hidden = part('TakeAway').hidden = last < 0
  writeLinks(plan)
}

function writeRow(element: HTMLElement, row: Row, place: number, last: number, words: AgendaWords): void {
  element.id = `Item-${place + 1}`
  element.querySelector('legend')?.replaceChildren(nameOf(row, words))
  const [start, end] = each(element, '.agenda-time')
  start?.replaceChildren(clock(row.start, words.laterDay))
  end?.replaceChildren(clock(row.end, words.laterDay))
  const warnings = warningsIn(row, words.warnings).map((warning) => {
    const line = document.createElement('li')
    line.textContent = warning
    return line
  })
  element.querySelector('ul')?.replaceChildren(...warnings)
  for (const button of each<HTMLButtonElement>(element, 'button')) {
    const [verb] = button.value.split('-')
    button.value = `${verb}-${place}`
    button.disabled = (verb === 'up' && place === 0) || (verb === 'down' && place === last)
  }
}

function writeLinks(plan: Plan): void {
  const address = `?${printPlan(plan)}`
  for (const link of each<HTMLAnchorElement>(document, 'a[data-to]')) {
    link.href = `${link.dataset.to}${address}${link.dataset.more}`
  }
  for (const item of each(document, '[data-dated=true]')) item.hidden = plan.date === ''
  part('Undated').hidden = plan.date !== ''
  const share = part<HTMLInputElement>('Share')
  share.value = `${share.dataset.page}${address}`
}
