import { refPath } from '../model/address.ts'
import { type Entry, type EntryHead, type EntryOf, headOf, type Relations, type Work } from '../model/entry.ts'
import type { TypeId } from '../model/types/index.ts'

export type EntryWithoutRelations = { [T in TypeId]: Omit<EntryOf<T>, 'relations'> }[TypeId]

/**
 * Tells each entry who wrote it, what it wrote, whom it belongs to and what it is linked with.
 * `links` holds the paths each entry's texts link to. Gives the entries sorted by type and slug.
 */
export function relate(
  entries: readonly EntryWithoutRelations[],
  links: ReadonlyMap<string, readonly string[]>,
): readonly Entry[] {
  const heads = new Map(entries.map((entry) => [refPath(entry), headOf(entry)]))
  const topics = new Map(entries.map((entry) => [refPath(entry), topicsOf(entry)]))
  const authors = new Map(entries.map((entry) => [refPath(entry), authorPaths(entry)]))
  const organisations = new Map(entries.map((entry) => [refPath(entry), organisationPath(entry)]))
  const [works, members, linkedFrom] = [reversed(authors), reversed(organisations), reversed(links)]
  const find = (paths: readonly string[] = []): EntryHead[] => paths.flatMap((path) => heads.get(path) ?? [])
  return entries
    .map((entry) => {
      const path = refPath(entry)
      const relations: Relations = {
        authors: find(authors.get(path)),
        works: newestFirst(find(works.get(path))).map((head): Work => {
          return { ...head, topics: topics.get(refPath(head.ref)) ?? [] }
        }),
        organisation: find(organisations.get(path))[0] ?? null,
        members: find(members.get(path)),
        linksTo: find(links.get(path)),
        linkedFrom: find(linkedFrom.get(path)),
        similar: [],
      }
      // The same entry of the same type, with what was missing.
      return { ...entry, relations } as Entry
    })
    .sort((a, b) => (refPath(a) < refPath(b) ? -1 : 1))
}

function reversed(rows: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>()
  for (const [from, paths] of rows) {
    for (const to of paths) {
      const list = back.get(to)
      if (list === undefined) back.set(to, [from])
      else list.push(from)
    }
  }
  return back
}

function authorPaths({ facts }: EntryWithoutRelations): string[] {
  return 'authors' in facts ? facts.authors.map((slug) => refPath({ type: 'expert', slug })) : []
}

/** The topics of what can be a work: people and organisations have none here. */
function topicsOf({ type, facts }: EntryWithoutRelations): readonly string[] {
  return type === 'article' || type === 'tool' ? facts.topics : []
}

function organisationPath(entry: EntryWithoutRelations): string[] {
  if (entry.type !== 'expert' || entry.facts.organisation === undefined) return []
  return [refPath({ type: 'organisation', slug: entry.facts.organisation })]
}

function newestFirst(heads: readonly EntryHead[]): EntryHead[] {
  return [...heads].sort((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1))
}
