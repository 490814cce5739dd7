import { textFor } from '../../model/entry.ts'
import type { Plan } from '../agenda/plan.ts'
import { clock, groupIn, nameOf } from '../agenda/say.ts'
import { lengthOf, schedule } from '../agenda/schedule.ts'
import { agendaWords, type ToolEntries, toolsBySlug } from './agenda.ts'
import type { Paper } from './paper.ts'
import { type Fact, type Step, toolSteps } from './tool.ts'
import type { Wording } from './wording.ts'

/** What whoever leads the meeting holds in hand. */
export interface AgendaSheet {
  readonly paper: Paper
  readonly title: string
  readonly day: string
  readonly facts: readonly Fact[]
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  readonly start: string
  readonly end: string
  readonly length: string
  readonly name: string
  /** The language of name and steps. */
  readonly language: string
  readonly isBreak: boolean
  readonly steps: readonly Step[]
}

export function agendaSheet(plan: Plan, entries: ToolEntries, paper: Paper, wording: Wording): AgendaSheet {
  const whole = schedule(plan, toolsBySlug(entries, wording))
  const words = agendaWords(wording)
  const { translate } = wording
  const time = (minutes: number): string => clock(minutes, words.laterDay)
  const facts = [
    { name: translate('agenda.start'), value: time(plan.start) },
    { name: translate('agenda.ends'), value: time(whole.end) },
    { name: translate('agenda.length'), value: lengthOf(whole.total) },
    { name: translate('agenda.group'), value: groupIn(whole, words) },
    { name: translate('agenda.need'), value: whole.materials.join(', ') },
  ]
  return {
    paper,
    title: plan.title || translate('agenda.untitled'),
    day: plan.date === '' ? '' : wording.day(plan.date),
    facts: facts.filter(({ value }) => value !== ''),
    rows: whole.rows.map((row) => {
      const entry = row.item.kind === 'tool' ? entries.get(row.item.text) : undefined
      return {
        start: time(row.start),
        end: time(row.end),
        length: lengthOf(row.minutes),
        name: nameOf(row, words),
        language: entry === undefined ? wording.language : textFor(entry, wording.language).language,
        isBreak: row.item.kind === 'break',
        steps: entry === undefined ? [] : toolSteps(entry, wording),
      }
    }),
  }
}
