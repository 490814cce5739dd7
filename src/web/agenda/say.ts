// The few sentences of a plan that change under the reader's hands, said by the server and the script alike.
import { timeOf } from './plan.ts'
import type { Row, Schedule, Warning } from './schedule.ts'

type Values = Readonly<Record<string, string | number>>

/** Puts values in the holes of a sentence, such as `{time}`. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
}

/** A time of the meeting; a day after the first is named. */
export function clock(minutes: number, laterDay: string): string {
  const day = Math.floor(minutes / (24 * 60))
  return day === 0 ? timeOf(minutes) : fill(laterDay, { time: timeOf(minutes), day: day + 1 })
}

/** The warnings of a row, as sentences. */
export function warningsIn({ warnings, tool }: Row, words: Readonly<Record<Warning, string>>): string[] {
  const [least = '', most = ''] = tool?.minutes ?? []
  return warnings.map((warning) => fill(words[warning], { least, most }))
}

/** The group a plan suits; empty when it names no tool. */
export function groupIn({ group }: Schedule, words: { readonly group: string; readonly noGroup: string }): string {
  if (group === undefined) return ''
  return group === null ? words.noGroup : fill(words.group, { least: group[0], most: group[1] })
}

/** What a row is called. */
export function nameOf({ item, tool }: Row, words: { readonly breakName: string; readonly ownName: string }): string {
  if (item.kind === 'tool') return tool?.title ?? item.text
  return item.text || (item.kind === 'break' ? words.breakName : words.ownName)
}
