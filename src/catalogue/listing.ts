// What lists tell of an entry beside what a search gives, worked out when the library is built.
import { refKey, refPath } from '../model/address.ts'
import type { Range } from '../model/bands.ts'
import { type Entry, type EntryHead, headOf, languagesOf, textFor } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'
import { minutesToRead } from '../model/reading-time.ts'

/** The facts of an entry that a list shows and a search does not give. */
export interface ListedFacts {
  /** Of an article, by the language of its text. */
  readonly minutesToRead?: Readonly<Partial<Record<Language, number>>>
  /** Of a tool: how long it takes, for how many people, and an id of `facilitator-levels`. */
  readonly minutes?: Range
  readonly weeks?: Range
  readonly group?: Range
  readonly level?: string
  /** Of an organisation: an id of `organisation-kinds`. */
  readonly kind?: string
}

/** An entry and how many others send readers to it. */
export interface Useful {
  readonly head: EntryHead
  readonly linkedFrom: number
}

export interface Listing {
  /** By the path of the entry, such as `tools/world-cafe`. */
  readonly facts: Readonly<Record<string, ListedFacts>>
  /** The articles and tools that most other entries link to, most first. */
  readonly useful: readonly Useful[]
}

const USEFUL_KEPT = 12

export function createListing(entries: readonly Entry[]): Listing {
  const facts = entries.map((entry) => [refPath(entry), factsOf(entry)] as const)
  return {
    facts: Object.fromEntries(facts.filter(([, own]) => Object.keys(own).length > 0)),
    useful: usefulOf(entries),
  }
}

function factsOf(entry: Entry): ListedFacts {
  if (entry.type === 'article') {
    const minutes = languagesOf(entry).map((language) => [language, minutesToRead(textFor(entry, language).plain)])
    return { minutesToRead: Object.fromEntries(minutes) }
  }
  if (entry.type === 'tool') {
    const { minutes, weeks, group, level } = entry.facts
    return { ...(minutes && { minutes }), ...(weeks && { weeks }), group, level }
  }
  return entry.type === 'organisation' ? { kind: entry.facts.kind } : {}
}

/**
 * Nobody's visits are counted, so usefulness is what other entries say: how many of them link to this one in their
 * text. Experts and organisations are named everywhere and would fill the list.
 */
function usefulOf(entries: readonly Entry[]): Useful[] {
  return entries
    .filter(({ type, relations }) => (type === 'article' || type === 'tool') && relations.linkedFrom.length > 0)
    .map((entry) => ({
      head: headOf(entry),
      linkedFrom: new Set(entry.relations.linkedFrom.map(({ ref }) => refKey(ref))).size,
    }))
    .sort((a, b) => b.linkedFrom - a.linkedFrom || compare(refKey(a.head.ref), refKey(b.head.ref)))
    .slice(0, USEFUL_KEPT)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
