// The plan of this device. It stays in the browser; nobody is told.
import type { Plan } from '../../agenda/plan.ts'
import type { PlannedTool } from '../../agenda/schedule.ts'

const NAME = 'agenda'

export type Tools = Record<string, PlannedTool>

export interface KeptPlan {
  readonly plan: Plan
  readonly tools: Tools
  /** The language of what is known of the tools. */
  readonly language: string
}

/** The plan this device keeps, if it has items. */
export function keptPlan(): KeptPlan | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? '')
    return kept.plan.items[0] && kept.tools ? kept : undefined
  } catch {
    // No storage here, nothing in it, or something that is no plan.
    return undefined
  }
}

/** Keeps a plan with what is known of its tools, which is enough to draw it without a connection. */
export function keepPlan(plan: Plan, known: Tools): void {
  const tools = Object.fromEntries(plan.items.flatMap(({ text }) => (known[text] ? [[text, known[text]]] : [])))
  try {
    if (plan.items.length === 0) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, JSON.stringify({ plan, tools, language: pageLanguage() }))
  } catch {
    // The plan is in the address all the same.
  }
}

/** Calls back when another page of this device may have changed the plan. */
export function onOtherChange(change: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === NAME) change()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) change()
  })
}

export function pageLanguage(): string {
  return document.documentElement.lang
}
