// The one index file: what it holds, in which order. Writer and reader both go by the table below.
import { MosaicError } from '../../../model/errors.ts'
import { FACET_IDS } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import { TYPE_IDS } from '../../../model/types/index.ts'
import type { PackedStrings } from './pack-strings.ts'
import { readSections, type Section, writeSections } from './sections.ts'

export const INDEX_FILE = 'index.bin'

/**
 * Documents are numbered in the order of their addresses, word families ("groups") in the order of language and stem,
 * facet values facet by facet. `…Start` arrays have one more element than there are lists: a list ends where the next
 * begins.
 */
const LAYOUT = {
  /** The tables the index was written with: an index of other facets, types or languages cannot be read. */
  tables: 'strings',
  slugs: 'strings',
  /** Places in the table of types. */
  types: 'bytes',
  /** Places in the table of languages. */
  originals: 'bytes',
  /** One bit a language that the document has. */
  languages: 'bytes',
  /** 1 for an invented person or organisation. */
  samples: 'bytes',
  /** Such as 20260331. */
  published: 'integers',
  /** -1 for none. */
  minutes: 'integers',
  /** For each language in turn, one rank a document. */
  titleRanks: 'words16',

  facetValues: 'strings',
  /** Where the values of each facet begin. */
  facetStart: 'words',
  documentValuesStart: 'words',
  documentValues: 'words16',

  /** Documents with a text, by language. */
  textCounts: 'words',
  /** The first document of each text file, language after language. */
  shardFirst: 'words',
  /** Where the text files of each language begin in `shardFirst`. */
  shardStart: 'words',

  /** Folded words with their group; a word of two languages stands twice. */
  forms: 'strings',
  formGroups: 'words16',
  /** The language's place in the table, then the stem. */
  groups: 'strings',
  /** Where the postings of every sixteenth group begin: see postings.ts. */
  postingBlocks: 'words',
  postings: 'bytes',

  pairStart: 'words',
  pairs: 'words',

  termIds: 'strings',
  /** Labels and synonyms as written. */
  phrases: 'strings',
  phraseTerms: 'words',
  phraseLanguages: 'bytes',
  /** The content words of each phrase, as groups. */
  phraseGroupStart: 'words',
  phraseGroups: 'words',
  /** The groups that phrases have, sorted, with a phrase for each. */
  groupsInPhrases: 'words',
  phrasesOfGroups: 'words',
  /** For each role in turn and each term: the documents that have it in that role. */
  termDocumentStart: 'words',
  termDocuments: 'bytes',
} as const

export type Words16 = Uint16Array | Uint32Array

/** Numbers below `limit` in as few bytes as they need. */
export function toWords16(numbers: ArrayLike<number>, limit: number): Words16 {
  return limit <= 0x1_0000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
}

interface Kinds {
  strings: PackedStrings
  bytes: Uint8Array
  /** Two bytes each where the largest fits, else four. */
  words16: Words16
  words: Uint32Array
  integers: Int32Array
}

export type IndexParts = { readonly [Name in keyof typeof LAYOUT]: Kinds[(typeof LAYOUT)[Name]] }

/**
 * The roles a term can have for a document, in the order of `termDocumentStart`: its name, its first topic, which it is
 * about, its other topics, what is wider than these, and the labels of its other facts.
 */
export const ROLES = ['name', 'main', 'topic', 'broader', 'label'] as const
export type Role = (typeof ROLES)[number]

/** What `tables` must hold for this code to read the index. */
export const TABLES: readonly string[] = [...TYPE_IDS, ...LANGUAGE_IDS, ...FACET_IDS]

export function writeIndex(parts: IndexParts): { file: Uint8Array; stamp: number } {
  const sections = Object.keys(LAYOUT).flatMap((name): Section[] => {
    // The keys of the table are the keys of the parts.
    const part = parts[name as keyof IndexParts]
    return ArrayBuffer.isView(part) ? [part] : [part.bytes, part.blocks, Uint32Array.of(part.count)]
  })
  return writeSections(sections)
}

/** The index in place, and the stamp that its text files carry. Throws `unavailable` when it cannot be read. */
export function readIndex(buffer: ArrayBuffer): { readonly parts: IndexParts; readonly stamp: number } {
  const { sections, stamp } = readSections(buffer, INDEX_FILE, true)
  let next = 0
  const rows = Object.entries(LAYOUT).map(([name, kind]) => {
    const section = sections[next++]
    if (kind !== 'strings') return [name, section]
    const blocks = sections[next++]
    return [name, { bytes: section, blocks, count: sections[next++]?.[0] }]
  })
  if (next !== sections.length) throw new MosaicError('unavailable', 'Unexpected sections in the search index')
  // The version and the checksum say that the sections are those that `writeIndex` wrote.
  return { parts: Object.fromEntries(rows) as IndexParts, stamp }
}
