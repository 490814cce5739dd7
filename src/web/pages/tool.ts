import { type EntryOf, textFor } from '../../model/entry.ts'
import type { PlannedTool } from '../agenda/schedule.ts'
import { type EntryLink, entryLinks } from './entry-link.ts'
import { plannedTool } from './planned-tools.ts'
import { type SourceLine, sourceLines } from './source-list.ts'
import type { Wording } from './wording.ts'

export interface ToolDetails {
  readonly slug: string
  /** What a plan wants to know of it. */
  readonly planned: PlannedTool
  /** The strip of facts a facilitator looks at first. */
  readonly facts: readonly Fact[]
  readonly steps: readonly Step[]
  readonly variants: readonly string[]
  readonly authors: readonly EntryLink[]
  readonly origin: Origin | undefined
  readonly methodLicence: string
  readonly licence: string
  readonly sources: readonly SourceLine[]
}

export interface Fact {
  readonly name: string
  readonly value: string
}

export interface Step {
  readonly title: string
  readonly instruction: string
  readonly minutes: number | undefined
}

export interface Origin {
  readonly sentence: string
  readonly href: string | undefined
}

export function toolDetails(entry: EntryOf<'tool'>, wording: Wording): ToolDetails {
  const { facts, relations } = entry
  const text = textFor(entry, wording.language)
  return {
    slug: entry.slug,
    planned: plannedTool(entry, wording),
    facts: factsStrip(facts, wording),
    steps: toolSteps(entry, wording),
    variants: text.words.variants,
    authors: entryLinks(relations.authors, wording.language),
    origin: originOf(facts.origin, wording),
    methodLicence: wording.term('licences', facts.methodLicence),
    licence: wording.term('licences', facts.licence),
    sources: sourceLines(facts.sources, wording),
  }
}

type ToolFacts = EntryOf<'tool'>['facts']

function factsStrip(facts: ToolFacts, wording: Wording): Fact[] {
  const { translate, term } = wording
  const terms = (id: 'materials' | 'phases' | 'formats' | 'audiences', values: readonly string[]): string =>
    values.map((value) => term(id, value)).join(', ')
  return [
    { name: translate('tool.duration'), value: durationOf(facts, wording) },
    { name: translate('tool.group'), value: translate('tool.people', { range: wording.range(facts.group) }) },
    { name: translate('tool.preparation'), value: term('preparation', facts.preparation) },
    { name: translate('tool.level'), value: term('facilitator-levels', facts.level) },
    { name: translate('tool.phases'), value: terms('phases', facts.phases) },
    { name: translate('tool.formats'), value: terms('formats', facts.formats) },
    { name: translate('tool.materials'), value: terms('materials', facts.materials) },
    { name: translate('entry.audiences'), value: terms('audiences', facts.audiences) },
  ]
}

function durationOf({ minutes, weeks }: ToolFacts, wording: Wording): string {
  if (minutes !== undefined) return wording.minutes(minutes)
  return weeks === undefined ? '' : wording.weeks(weeks)
}

/** A step's minutes are a fact and stand in the original alone. */
export function toolSteps(entry: EntryOf<'tool'>, { language }: Wording): Step[] {
  const original = entry.texts[entry.original]?.words.steps ?? []
  return textFor(entry, language).words.steps.map(({ title, instruction }, index) => ({
    title,
    instruction,
    minutes: original[index]?.minutes,
  }))
}

function originOf(origin: ToolFacts['origin'], { list }: Wording): Origin | undefined {
  if (origin === undefined) return undefined
  const parts = [list(origin.authors ?? []), origin.title ?? '', String(origin.year ?? '')].filter(
    (part) => part !== '',
  )
  return parts.length === 0 && origin.url === undefined
    ? undefined
    : { sentence: parts.join(', ') || (origin.url ?? ''), href: origin.url }
}
