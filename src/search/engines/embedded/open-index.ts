import { MosaicError } from '../../../model/errors.ts'
import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { type IndexParts, readIndex, TABLES } from './index-file.ts'
import type { PackedStrings } from './pack-strings.ts'
import { frequency } from './postings.ts'
import { rarity } from './scoring.ts'
import { openStrings, type Strings } from './strings.ts'

/** An index in place: views of its file and the few things worked out from them. */
export interface Index extends Omit<IndexParts, StringPart> {
  /** Documents; they are numbered from 0. */
  readonly count: number
  readonly stamp: number
  readonly slugs: Strings
  readonly forms: Strings
  readonly groups: Strings
  readonly termIds: Strings
  readonly phrases: Strings
  /** All values of all facets. */
  readonly facetValues: readonly string[]
  /** Where the groups of each language begin, by its place in the table. */
  readonly groupStart: readonly number[]
}

type StringPart = {
  [Name in keyof IndexParts]: IndexParts[Name] extends PackedStrings ? Name : never
}[keyof IndexParts]

/** Reads the index file. Throws `unavailable` when it is damaged or was written by another version. */
export function openIndex(buffer: ArrayBuffer): Index {
  const { parts, stamp } = readIndex(buffer)
  if (all(openStrings(parts.tables)).join() !== TABLES.join()) {
    throw new MosaicError(
      'unavailable',
      'The search index was built with other facets, types or languages: build again',
    )
  }
  const groups = openStrings(parts.groups)
  return {
    ...parts,
    stamp,
    count: parts.slugs.count,
    slugs: openStrings(parts.slugs),
    forms: openStrings(parts.forms),
    groups,
    termIds: openStrings(parts.termIds),
    phrases: openStrings(parts.phrases),
    facetValues: all(openStrings(parts.facetValues)),
    groupStart: LANGUAGE_IDS.map((_, place) => groups.range(String(place), false).from),
  }
}

function all(strings: Strings): string[] {
  return Array.from({ length: strings.count }, (_, index) => strings.at(index))
}

/** The place in the table of the language a group is of. */
export function languageOfGroup(index: Index, group: number): number {
  return index.groupStart.findLastIndex((start) => start <= group)
}

/** How much a group tells among the texts of its language. */
export function groupRarity(index: Index, group: number): number {
  return rarity(frequency(index, group), index.textCounts[languageOfGroup(index, group)] ?? 0)
}

/** The values of a facet that documents have. */
export function knownValues(index: Index, id: FacetId): readonly string[] {
  const facet = FACET_IDS.indexOf(id)
  return index.facetValues.slice(index.facetStart[facet], index.facetStart[facet + 1])
}

export function hasLanguage(index: Index, document: number, language: Language): boolean {
  return ((index.languages[document] ?? 0) & (1 << LANGUAGE_IDS.indexOf(language))) !== 0
}
