import { refPath } from '../../model/address.ts'
import { type EntryOf, textFor } from '../../model/entry.ts'
import type { Language } from '../../model/languages.ts'
import { lengthOf } from '../agenda/schedule.ts'
import type { Paper } from './paper.ts'
import { type Fact, type Step, type ToolDetails, toolDetails } from './tool.ts'
import type { Wording } from './wording.ts'

/** A tool on a sheet of paper, complete enough to lead it from. */
export interface ToolCard {
  readonly paper: Paper
  readonly title: string
  readonly purpose: string
  /** The language of title, purpose, steps and variants. */
  readonly textLanguage: Language
  readonly facts: readonly Fact[]
  readonly steps: readonly CardStep[]
  /** What the steps take together; undefined when one has no time. */
  readonly sum: string | undefined
  readonly variants: readonly string[]
  readonly origin: ToolDetails['origin']
  readonly methodLicence: string
  readonly licence: string
  /** The shortest address that leads here, without `https://`. */
  readonly address: string
}

export interface CardStep extends Step {
  readonly length: string | undefined
  /** Minutes since the tool began, such as `0:15`; undefined after a step without a time. */
  readonly running: { readonly start: string; readonly end: string } | undefined
}

export function toolCard(entry: EntryOf<'tool'>, paper: Paper, base: string, wording: Wording): ToolCard {
  const text = textFor(entry, wording.language)
  const { facts, steps, variants, origin, methodLicence, licence } = toolDetails(entry, wording)
  const total = sumOf(steps)
  return {
    paper,
    title: text.title,
    purpose: text.summary,
    textLanguage: text.language,
    facts,
    steps: withRunningTime(steps),
    sum: total === undefined ? undefined : lengthOf(total),
    variants,
    origin,
    methodLicence,
    licence,
    address: `${base.replace(/^https?:\/\//, '')}/${refPath(entry)}`,
  }
}

function sumOf(steps: readonly Step[]): number | undefined {
  return steps.reduce<number | undefined>(
    (total, { minutes }) => (total === undefined || minutes === undefined ? undefined : total + minutes),
    0,
  )
}

function withRunningTime(steps: readonly Step[]): CardStep[] {
  return steps.map((step, index) => {
    const start = sumOf(steps.slice(0, index))
    const { minutes } = step
    const isKnown = start !== undefined && minutes !== undefined
    return {
      ...step,
      length: minutes === undefined ? undefined : lengthOf(minutes),
      running: isKnown ? { start: hoursOf(start), end: hoursOf(start + minutes) } : undefined,
    }
  })
}

/** `1:05` */
function hoursOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
