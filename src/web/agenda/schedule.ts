// When everything happens, and what is needed for it. Plain data, for the server and the script alike.
import type { Range } from '../../model/bands.ts'
import type { Item, Plan } from './plan.ts'

/** What a plan wants to know of a tool, in the words of a language. */
export interface PlannedTool {
  readonly title: string
  /** The language of the title. */
  readonly language: string
  readonly href: string
  /** Undefined when the tool runs over weeks. */
  readonly minutes: Range | undefined
  /** What its steps take together, where that is known. */
  readonly suggested: number
  /** Undefined when nobody knows. */
  readonly group: Range | undefined
  readonly materials: readonly string[]
  /** Whether who leads it must have been trained. */
  readonly trained: boolean
}

export type ToolsBySlug = Readonly<Record<string, PlannedTool | undefined>>

export type Warning = 'unknown' | 'trained' | 'short' | 'long' | 'weeks'

export interface Row {
  readonly item: Item
  readonly tool: PlannedTool | undefined
  readonly minutes: number
  /** Minutes after the midnight before the meeting. */
  readonly start: number
  readonly end: number
  readonly warnings: readonly Warning[]
}

export interface Schedule {
  readonly rows: readonly Row[]
  readonly total: number
  readonly end: number
  readonly materials: readonly string[]
  /** The people every tool suits; undefined without tools, null when no number suits them all. */
  readonly group: Range | null | undefined
}

const DEFAULT_MINUTES = { tool: 60, break: 15, own: 15 } as const

export function schedule(plan: Plan, tools: ToolsBySlug): Schedule {
  let now = plan.start
  const rows = plan.items.map((item) => {
    const tool = item.kind === 'tool' ? toolOf(tools, item.text) : undefined
    const minutes = item.minutes ?? tool?.suggested ?? DEFAULT_MINUTES[item.kind]
    const start = now
    now += minutes
    return { item, tool, minutes, start, end: now, warnings: warningsOf(item, tool, minutes) }
  })
  const used = rows.flatMap(({ tool }) => tool ?? [])
  return {
    rows,
    total: now - plan.start,
    end: now,
    materials: [...new Set(used.flatMap(({ materials }) => materials))],
    group: groupOf(used),
  }
}

/** The tool of a slug; a plan may name one `constructor`. */
function toolOf(tools: ToolsBySlug, slug: string): PlannedTool | undefined {
  return Object.hasOwn(tools, slug) ? tools[slug] : undefined
}

function warningsOf({ kind }: Item, tool: PlannedTool | undefined, minutes: number): Warning[] {
  if (kind !== 'tool') return []
  if (tool === undefined) return ['unknown']
  const { minutes: range, trained } = tool
  const time: Warning[] = range === undefined ? ['weeks'] : outside(range, minutes)
  return trained ? ['trained', ...time] : time
}

function outside([least, most]: Range, minutes: number): Warning[] {
  if (minutes < least) return ['short']
  return minutes > most ? ['long'] : []
}

function groupOf(tools: readonly PlannedTool[]): Schedule['group'] {
  const groups = tools.flatMap(({ group }) => (group === undefined ? [] : [group]))
  if (groups.length === 0) return undefined
  const least = Math.max(...groups.map(([fewest]) => fewest))
  const most = Math.min(...groups.map(([, largest]) => largest))
  return least <= most ? [least, most] : null
}

/** The plan with the minutes of every item written out, so that a shared address stays what it is. */
export function settled(plan: Plan, tools: ToolsBySlug): Plan {
  const { rows } = schedule(plan, tools)
  return {
    ...plan,
    items: rows.map(({ item, minutes }) => (item.unread === undefined ? { ...item, minutes } : item)),
  }
}

/** `2 h 15 min`, the same in every language; the spaces do not break. */
export function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = `${minutes % 60}\u00a0min`
  if (hours === 0) return rest
  return minutes % 60 === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}`
}
