import { barChart } from './bar-chart.tsx'
import type { Component } from './component.ts'
import { figure } from './figure.tsx'
import { keyFigure, keyFigures } from './key-figures.tsx'
import { anyEntryLink, expertLink, toolLink } from './links.tsx'
import { note } from './note.tsx'
import { quote } from './quote.tsx'
import { step, steps } from './steps.tsx'

/** The table of components that authors may use. */
export const COMPONENTS: readonly Component[] = [
  note,
  steps,
  step,
  figure,
  keyFigures,
  keyFigure,
  barChart,
  quote,
  expertLink,
  toolLink,
  anyEntryLink,
]

export const COMPONENT_NAMES: readonly string[] = COMPONENTS.map(({ name }) => name)

export function findComponent(name: string | null): Component | undefined {
  return COMPONENTS.find((component) => component.name === name)
}
