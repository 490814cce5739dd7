// What an expert has published here, counted. Nobody types it.
import { topicPath } from '../../model/address.ts'
import type { EntryOf, Work } from '../../model/entry.ts'
import type { Language } from '../../model/languages.ts'
import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import { type EntryLink, entryLink } from './entry-link.ts'
import { type Day, day } from './entry-page.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface Evidence {
  /** Works of each type, newest first. */
  readonly groups: readonly { readonly type: TypeId; readonly count: string; readonly works: readonly DatedWork[] }[]
  /** Languages of the originals, most first, such as `French (3)`; a translation may be another’s. */
  readonly languages: readonly string[]
  readonly last: Day | undefined
  /** Topics of works that the profile does not name. */
  readonly further: readonly (Link & { readonly count: string })[]
}

export interface DatedWork {
  readonly entry: EntryLink
  readonly year: string
}

export function evidenceOf({ facts, relations }: EntryOf<'expert'>, wording: Wording): Evidence {
  const { works } = relations
  const declared = facts.topics.map(({ topic }) => topic)
  const further = [...countTopics(works)].filter(([topic]) => !declared.includes(topic))
  return {
    groups: TYPE_IDS.flatMap((type) => groupOf(type, works, wording)),
    languages: languagesOfWorks(works, wording),
    last: works[0] === undefined ? undefined : day(works[0].published, wording),
    further: further.map(([topic, count]) => ({
      href: topicPath(topic, wording.language),
      label: wording.term('topics', topic),
      count: wording.number(count),
    })),
  }
}

/** How many works are about each topic, most first. */
export function countTopics(works: readonly Work[]): ReadonlyMap<string, number> {
  return countsOf(works.flatMap(({ topics }) => topics))
}

/** `2 publications here`. */
export function countName(count: number, { translate }: Wording): string {
  return translate('expert.evidence', { count })
}

function groupOf(type: TypeId, works: readonly Work[], wording: Wording): Evidence['groups'] {
  const own = works.filter(({ ref }) => ref.type === type)
  if (own.length === 0) return []
  const dated = own.map((work) => ({ entry: entryLink(work, wording.language), year: work.published.slice(0, 4) }))
  return [{ type, count: wording.number(own.length), works: dated }]
}

function languagesOfWorks(works: readonly Work[], { value, number }: Wording): string[] {
  const counts = countsOf<Language>(works.map(({ original }) => original))
  return [...counts].map(([language, count]) => `${value('languages', language)} (${number(count)})`)
}

function countsOf<Value extends string>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
