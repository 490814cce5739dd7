import { facetRow, isFacet } from '../../model/facets.ts'
import { LONGEST_TEXT, type Query, type QueryProblem } from '../../search/query.ts'
import { searchPath, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

/** What was left out of the address, and what was probably meant. */
export interface Notice {
  readonly text: string
  readonly suggestions: readonly Link[]
}

const LONGEST_QUOTE = 60
const NOTICES_SHOWN = 5

export function problemNotices(problems: readonly QueryProblem[], query: Query, wording: Wording): Notice[] {
  return problems.slice(0, NOTICES_SHOWN).map((problem) => ({
    text: wording.translate(`search.problem.${problem.kind}`, {
      parameter: parameterName(problem.parameter, wording),
      value: quote(problem.value),
      most: LONGEST_TEXT,
    }),
    suggestions: suggestions(problem, query, wording),
  }))
}

function parameterName(parameter: string, { translate }: Wording): string {
  if (isFacet(parameter)) return translate(`facet.${parameter}`)
  return parameter === 'read' ? translate('search.read') : quote(parameter)
}

function quote(value: string): string {
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value
}

function suggestions({ kind, parameter, nearest }: QueryProblem, query: Query, wording: Wording): Link[] {
  if (kind !== 'unknown-value' || !isFacet(parameter)) return []
  const { list } = facetRow(parameter)
  return nearest.map((value) => ({
    label: wording.value(list, value),
    href: searchPath(withFacet(query, parameter, [...new Set([...(query.facets[parameter] ?? []), value])])),
  }))
}
