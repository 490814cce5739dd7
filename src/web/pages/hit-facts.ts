// The few facts a result shows, which differ by its type.
import type { ListedFacts } from '../../catalogue/listing.ts'
import { type FacetId, facetRow } from '../../model/facets.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Hit } from '../../search/engine.ts'
import type { Wording } from './wording.ts'

/** Says the facts of a hit; `own` is what the listing has of the entry, and may be missing. */
type FactsOf = (hit: Hit, own: ListedFacts, wording: Wording) => readonly (string | undefined)[]

const COUNTRIES_SHOWN = 2
const LANGUAGES_SHOWN = 4

const FACTS: Readonly<Record<TypeId, FactsOf>> = {
  article: (hit, { minutesToRead }, wording) => {
    const minutes = minutesToRead?.[hit.language]
    return [
      labels(hit, 'kind', 1, wording),
      minutes === undefined ? undefined : wording.translate('article.minutesToRead', { count: minutes }),
      labels(hit, 'country', COUNTRIES_SHOWN, wording),
      hit.published.slice(0, 4),
    ]
  },
  tool: (hit, own, wording) => [
    durationOf(own, wording) ?? labels(hit, 'duration', 1, wording),
    own.group === undefined ? undefined : wording.translate('tool.people', { range: wording.range(own.group) }),
    own.level === undefined ? undefined : wording.term('facilitator-levels', own.level),
  ],
  expert: (hit, _, wording) => [
    labels(hit, 'speaks', LANGUAGES_SHOWN, wording),
    labels(hit, 'country', COUNTRIES_SHOWN, wording),
  ],
  organisation: (hit, { kind }, wording) => [
    kind === undefined ? undefined : wording.term('organisation-kinds', kind),
    labels(hit, 'country', COUNTRIES_SHOWN, wording),
  ],
}

export function factsOf(hit: Hit, own: ListedFacts | undefined, wording: Wording): string[] {
  return FACTS[hit.ref.type](hit, own ?? {}, wording).filter((fact) => fact !== undefined)
}

function labels({ facets }: Hit, id: FacetId, most: number, wording: Wording): string | undefined {
  const values = (facets[id] ?? []).slice(0, most)
  return values.length === 0 ? undefined : values.map((value) => wording.value(facetRow(id).list, value)).join(', ')
}

function durationOf({ minutes, weeks }: ListedFacts, wording: Wording): string | undefined {
  if (minutes !== undefined) return wording.minutes(minutes)
  return weeks === undefined ? undefined : wording.weeks(weeks)
}
