// The plan of a meeting and its one spelling as an address: `start=09:00&title=…&tool=world-cafe:90&break=15&own=20:Welcome`.
// The order of the parameters is the order of the meeting. Pages, the calendar file and the script all read it here.

/** A part of the meeting. */
export interface Item {
  readonly kind: ItemKind
  /** The slug of a tool, else the words of its owner; they may be empty. */
  readonly text: string
  /** Undefined leaves it to the tool, or to the kind. */
  readonly minutes: number | undefined
  /** What stood in the place of minutes and is none; it stays in the address until somebody mends it. */
  readonly unread?: string
}

export const ITEM_KINDS = ['tool', 'break', 'own'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export interface Plan {
  readonly title: string
  /** `YYYY-MM-DD`, or nothing when the day is open. */
  readonly date: string
  /** Minutes after midnight. */
  readonly start: number
  readonly items: readonly Item[]
}

/** What an address says that no plan can mean. */
export interface PlanProblem {
  readonly kind: 'start' | 'date' | 'minutes' | 'items'
  /** As it stood there; for `items`, how many were too many. */
  readonly value: string
}

export interface ReadPlan {
  readonly plan: Plan
  readonly problems: readonly PlanProblem[]
}

export const MOST_MINUTES = 5 * 24 * 60
export const MOST_ITEMS = 60
export const LONGEST_WORDS = 120
const NINE = 9 * 60

export const EMPTY_PLAN: Plan = { title: '', date: '', start: NINE, items: [] }

/**
 * Reads the plan of an address. A form spells an item in two fields, the second called `minutes`: `own=Welcome&minutes=20`
 * is `own=20:Welcome`. What cannot be read is named among the problems.
 */
export function parsePlan(params: Iterable<readonly [string, string]>): ReadPlan {
  const fields = [...params]
  const problems: PlanProblem[] = []
  const last = (name: string): string => fields.findLast(([own]) => own === name)?.[1].trim() ?? ''
  const checked = <T>(kind: 'start' | 'date', read: (value: string) => T | undefined, otherwise: T): T => {
    const value = last(kind)
    const found = value === '' ? otherwise : read(value)
    if (found === undefined) problems.push({ kind, value })
    return found ?? otherwise
  }
  const items = itemsOf(fields)
  for (const { unread } of items) if (unread !== undefined) problems.push({ kind: 'minutes', value: unread })
  if (items.length > MOST_ITEMS) problems.push({ kind: 'items', value: String(items.length - MOST_ITEMS) })
  const plan = {
    title: wordsOf(last('title')),
    date: checked('date', readDay, ''),
    start: checked('start', readTime, NINE),
    items: items.slice(0, MOST_ITEMS),
  }
  return { plan, problems }
}

function itemsOf(fields: readonly (readonly [string, string])[]): Item[] {
  return fields.flatMap(([name, value], index) => {
    const kind = ITEM_KINDS.find((id) => id === name)
    if (kind === undefined) return []
    const [next, minutes] = fields[index + 1] ?? []
    return [next === 'minutes' ? itemOf(kind, value, minutes ?? '') : compactItem(kind, value)]
  })
}

/** `world-cafe:90`, `15`, `20:Welcome`: a tool is named first, what has only words begins with its minutes. */
function compactItem(kind: ItemKind, value: string): Item {
  if (kind === 'tool') {
    const [, slug = '', minutes = ''] = /^(.*?)(?::([^:]*))?$/s.exec(value) ?? []
    return itemOf(kind, slug, minutes)
  }
  const [first = '', ...rest] = value.split(':')
  // Words without a number before them are words all the same.
  return /^[-+]?[\d.,]*$/.test(first.trim()) ? itemOf(kind, rest.join(':'), first) : itemOf(kind, value, '')
}

function itemOf(kind: ItemKind, text: string, minutes: string): Item {
  const written = minutes.trim()
  const item = { kind, text: wordsOf(text), minutes: isMinutes(written) ? Number(written) : undefined }
  return item.minutes === undefined && written !== '' ? { ...item, unread: written.slice(0, LONGEST_WORDS) } : item
}

function isMinutes(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_MINUTES
}

/** On one line, and no longer than a line. */
function wordsOf(value: string): string {
  // What no keyboard writes and no calendar may hold.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = value.replace(/[\s\x00-\x1f\x7f]+/g, ' ').trim()
  return [...plain].slice(0, LONGEST_WORDS).join('').trim()
}

/** `09:05` as minutes after midnight. */
function readTime(value: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(value) ?? []
  const time = Number(hours) * 60 + Number(minutes)
  return time < 24 * 60 ? time : undefined
}

function readDay(value: string): string | undefined {
  const day = new Date(`${value}T00:00:00Z`)
  const exists = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime())
  return exists && day.toISOString().startsWith(value) ? value : undefined
}

/** Minutes after midnight as `09:05`, on whatever day. */
export function timeOf(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
}

/** The address of a plan, without its question mark. */
export function printPlan({ title, date, start, items }: Plan): string {
  const params = new URLSearchParams({ start: timeOf(start) })
  if (date !== '') params.set('date', date)
  if (title !== '') params.set('title', title)
  for (const item of items) params.append(item.kind, printItem(item))
  // A colon may stand in a query as it is, and reads better.
  return params.toString().replaceAll('%3A', ':')
}

function printItem({ kind, text, minutes, unread }: Item): string {
  const time = minutes ?? unread ?? ''
  if (kind === 'tool') return time === '' ? text : `${text}:${time}`
  return text === '' ? String(time) : `${time}:${text}`
}
