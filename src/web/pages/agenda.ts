import type { EntryHead, EntryOf } from '../../model/entry.ts'
import { nearest } from '../../model/nearest.ts'
import { type Plan, type PlanProblem, printPlan } from '../agenda/plan.ts'
import { type Schedule, schedule, type ToolsBySlug, type Warning } from '../agenda/schedule.ts'
import { type EntryLink, entryLink } from './entry-link.ts'
import { plannedTool } from './planned-tools.ts'
import type { Wording } from './wording.ts'

/** Everything the page of a plan shows. */
export interface AgendaPage {
  readonly plan: Plan
  readonly schedule: Schedule
  /** What could not be read, in the reader's language. */
  readonly problems: readonly string[]
  /** Every tool there is, by title. */
  readonly choices: readonly (EntryLink & { readonly slug: string })[]
  readonly words: AgendaWords
}

/** Sentences with holes that the script fills as the server does. */
export interface AgendaWords {
  readonly warnings: Readonly<Record<Warning, string>>
  readonly laterDay: string
  readonly group: string
  readonly noGroup: string
  readonly said: string
  readonly removed: string
  readonly copied: string
  readonly breakName: string
  readonly ownName: string
}

export type ToolEntries = ReadonlyMap<string, EntryOf<'tool'>>

/** Every item of the plan has its minutes. */
export function agendaPage(
  plan: Plan,
  problems: readonly PlanProblem[],
  entries: ToolEntries,
  heads: readonly EntryHead[],
  wording: Wording,
): AgendaPage {
  const tools = toolsBySlug(entries, wording)
  const choices = choicesOf(heads, wording)
  return {
    plan,
    schedule: schedule(plan, tools),
    problems: [
      ...problems.map((problem) => sayProblem(problem, wording)),
      ...unknownTools(plan, tools, choices, wording),
    ],
    choices,
    words: agendaWords(wording),
  }
}

export function toolsBySlug(entries: ToolEntries, wording: Wording): ToolsBySlug {
  return Object.fromEntries([...entries].map(([slug, entry]) => [slug, plannedTool(entry, wording)]))
}

/** The address of a plan in the language of the page. */
export function agendaPath(plan: Plan, language: string): string {
  return `/${language}/agenda?${printPlan(plan)}`
}

function choicesOf(heads: readonly EntryHead[], { language }: Wording): AgendaPage['choices'] {
  const order = new Intl.Collator(language)
  return heads
    .filter(({ ref }) => ref.type === 'tool')
    .map((head) => ({ ...entryLink(head, language), slug: head.ref.slug }))
    .sort((a, b) => order.compare(a.title, b.title))
}

function sayProblem({ kind, value }: PlanProblem, { translate }: Wording): string {
  return translate(`agenda.problem.${kind}`, kind === 'items' ? { count: Number(value) } : { value })
}

function unknownTools(
  plan: Plan,
  tools: ToolsBySlug,
  choices: AgendaPage['choices'],
  { translate }: Wording,
): string[] {
  const unknown = plan.items.filter(({ kind, text }) => kind === 'tool' && !Object.hasOwn(tools, text))
  return [...new Set(unknown.map(({ text }) => text))].map((value) => {
    const [slug] = nearest(
      value,
      choices.map((choice) => choice.slug),
    )
    const near = choices.find((choice) => choice.slug === slug)
    const sentence = translate('agenda.problem.tool', { value })
    return near === undefined ? sentence : `${sentence} ${translate('agenda.problem.near', { title: near.title })}`
  })
}

/** Without values a sentence keeps its holes. */
export function agendaWords({ translate }: Wording): AgendaWords {
  return {
    warnings: {
      unknown: translate('agenda.warn.unknown'),
      trained: translate('agenda.warn.trained'),
      short: translate('agenda.warn.short'),
      long: translate('agenda.warn.long'),
      weeks: translate('agenda.warn.weeks'),
    },
    laterDay: translate('agenda.laterDay'),
    group: translate('agenda.groupRange'),
    noGroup: translate('agenda.groupNone'),
    said: translate('agenda.said'),
    removed: translate('agenda.removed'),
    copied: translate('agenda.copied'),
    breakName: translate('agenda.break'),
    ownName: translate('agenda.own'),
  }
}
