import type { Catalogue } from '../../catalogue/catalogue.ts'
import { entryPath, parseRefPath } from '../../model/address.ts'
import type { Range } from '../../model/bands.ts'
import { type EntryOf, textFor } from '../../model/entry.ts'
import type { Plan } from '../agenda/plan.ts'
import type { PlannedTool } from '../agenda/schedule.ts'
import type { Wording } from './wording.ts'

type Tool = EntryOf<'tool'>

/** Facilitators of this level have been trained. */
const TRAINED = 'trained'
/** Material that is none. */
const NOTHING = 'none'
/** A tool that runs over weeks is planned a session at a time. */
const SESSION_MINUTES = 60

/** What a plan wants to know of a tool. */
export function plannedTool(entry: Tool, { language, term }: Wording): PlannedTool {
  const { minutes, group, materials, level } = entry.facts
  const text = textFor(entry, language)
  return {
    title: text.title,
    language: text.language,
    href: entryPath(entry, language),
    minutes,
    suggested: minutes === undefined ? SESSION_MINUTES : usualMinutes(entry, minutes),
    group,
    materials: materials.filter((id) => id !== NOTHING).map((id) => term('materials', id)),
    trained: level === TRAINED,
  }
}

/** What the steps take together, where each has its time and the tool allows the sum; else the least. */
function usualMinutes(entry: Tool, [least, most]: Range): number {
  const steps = entry.texts[entry.original]?.words.steps ?? []
  const sum = steps.reduce((total, { minutes = Number.NaN }) => total + minutes, 0)
  return sum >= least && sum <= most ? sum : least
}

/** A plan and the tools it names, by slug. */
export interface FoundTools {
  /** Tools that have moved stand under their new slug. */
  readonly plan: Plan
  readonly entries: ReadonlyMap<string, Tool>
}

/** Looks the tools of a plan up, each once. A slug that is none of the library's is simply not among them. */
export async function findTools(plan: Plan, catalogue: Catalogue): Promise<FoundTools> {
  const slugs = new Set(plan.items.flatMap(({ kind, text }) => (kind === 'tool' ? text : [])))
  const found = await Promise.all([...slugs].map(async (slug) => [slug, await findTool(slug, catalogue)] as const))
  const bySlug = new Map(found)
  const items = plan.items.map((item) => {
    const entry = item.kind === 'tool' ? bySlug.get(item.text) : undefined
    return entry === undefined ? item : { ...item, text: entry.slug }
  })
  const entries = new Map(found.flatMap(([, entry]) => (entry === undefined ? [] : [[entry.slug, entry] as const])))
  return { plan: { ...plan, items }, entries }
}

async function findTool(slug: string, catalogue: Catalogue): Promise<Tool | undefined> {
  const entry = await catalogue.find({ type: 'tool', slug })
  if (entry?.type === 'tool') return entry
  const target = parseRefPath((await catalogue.movedTo(`tools/${slug}`)) ?? '')
  const moved = target?.type === 'tool' ? await catalogue.find(target) : undefined
  return moved?.type === 'tool' ? moved : undefined
}
