// The fields of the form are the plan.
import { EMPTY_PLAN, type Item, type ItemKind, MOST_MINUTES, type Plan, timeOf } from '../../agenda/plan.ts'
import type { Row } from '../../agenda/schedule.ts'

/** The element of an id that the page is sure to have. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
  // Drawn by our own views; a page without it is a bug that must show.
  return document.getElementById(id) as E
}

export function each<E extends Element = HTMLElement>(within: ParentNode, selector: string): E[] {
  return [...within.querySelectorAll<E>(selector)]
}

function field(within: ParentNode, name: string): HTMLInputElement {
  return within.querySelector(`[name=${name}]`) as HTMLInputElement // as above
}

function wordsIn(within: ParentNode, name: string): string {
  return field(within, name).value.replace(/\s+/g, ' ').trim()
}

export function readPlan(form: HTMLFormElement): Plan {
  const start = field(form, 'start').valueAsNumber / 60_000
  return {
    title: wordsIn(form, 'title'),
    date: field(form, 'date').value,
    start: start >= 0 ? start : EMPTY_PLAN.start,
    items: each(form, '.agenda-row').map(readItem),
  }
}

function readItem(row: HTMLElement): Item {
  const kind = row.dataset.kind as ItemKind // written by our own views
  const minutes = field(row, 'minutes').valueAsNumber
  const isKnown = minutes >= 1 && minutes <= MOST_MINUTES
  return { kind, text: wordsIn(row, kind), minutes: isKnown ? Math.floor(minutes) : undefined }
}

export function writeSettings(form: HTMLFormElement, { title, date, start }: Plan): void {
  field(form, 'title').value = title
  field(form, 'date').value = date
  field(form, 'start').value = timeOf(start)
}

/** A new row for an item, from the blank of its kind. */
export function drawRow({ item, tool, minutes }: Row): Node {
  const blank = part<HTMLTemplateElement>('Blank').content.querySelector(`[data-kind=${item.kind}]`) as Element // as above
  const row = document.importNode(blank, true)
  field(row, 'minutes').value = String(minutes)
  field(row, item.kind).value = item.text
  const link = row.querySelector('a')
  if (link === null) return row
  link.textContent = tool?.title ?? item.text
  link.lang = tool?.language ?? ''
  if (tool === undefined) link.removeAttribute('href')
  else link.href = tool.href
  return row
}
