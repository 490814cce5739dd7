import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { TypeId } from '../../../model/types/index.ts'
import { type Analysis, addCounts, countByField, type TextAnalysis } from './analyse.ts'
import type { Dictionary } from './dictionary.ts'
import { type Postings, postingsWriter, toLevel } from './postings.ts'
import { type ByField, impactIn } from './scoring.ts'

/** A text with its words as numbers of the dictionary. */
export interface NumberedText {
  readonly document: number
  readonly language: Language
  readonly words: Uint32Array
  readonly analysis: TextAnalysis
}

/** The texts of all documents, document by document, their words entered in the dictionary. */
export function numberTexts(
  analyses: readonly Analysis[],
  add: (language: Language, key: string) => number,
): NumberedText[] {
  return analyses.flatMap(({ texts }, document) =>
    LANGUAGE_IDS.flatMap((language) => {
      const analysis = texts[language]
      if (analysis === undefined) return []
      const keys = analysis.words === '' ? [] : analysis.words.split(' ')
      const words = new Uint32Array(keys.map((key) => add(language, key)))
      return [{ document, language, words, analysis }]
    }),
  )
}

/** One entry for each group of each text; documents ascend. */
interface Entries {
  readonly groups: Uint32Array
  readonly documents: Uint32Array
  readonly levels: Uint8Array
}

/** For each group the documents that have it, with how much they are about it. */
export function writePostings(
  texts: readonly NumberedText[],
  dictionary: Dictionary,
  types: readonly TypeId[],
): Postings {
  const { groups, documents, levels } = entriesOf(texts, dictionary, types)
  const starts = startsByGroup(groups, dictionary.groups.count)
  const next = starts.slice()
  const sorted = { documents: new Uint32Array(groups.length), levels: new Uint8Array(groups.length) }
  groups.forEach((group, index) => {
    const place = next[group] ?? 0
    next[group] = place + 1
    sorted.documents[place] = documents[index] ?? 0
    sorted.levels[place] = levels[index] ?? 0
  })
  const writer = postingsWriter()
  for (let group = 0; group < dictionary.groups.count; group++) {
    const [from, to] = [starts[group], starts[group + 1]]
    writer.add(sorted.documents.subarray(from, to), sorted.levels.subarray(from, to))
  }
  return writer.finish()
}

/** Where the entries of each group begin when they are sorted by group, and where the last ones end. */
function startsByGroup(groups: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  return starts
}

function entriesOf(
  texts: readonly NumberedText[],
  { groups, groupOfWord }: Dictionary,
  types: readonly TypeId[],
): Entries {
  const averageOf = averageLengths(texts, types)
  const most = texts.reduce((sum, { words }) => sum + words.length, 0)
  const entries = { groups: new Uint32Array(most), documents: new Uint32Array(most), levels: new Uint8Array(most) }
  const counts = new Uint32Array(groups.count)
  let end = 0
  for (const { document, language, words, analysis } of texts) {
    const start = end
    words.forEach((word, place) => {
      const group = groupOfWord[word] ?? 0
      const before = counts[group] ?? 0
      if (before === 0) entries.groups[end++] = group
      counts[group] = addCounts(before, analysis.counts[place] ?? 0)
    })
    const levelOf = levels(analysis.length, averageOf(document, language))
    for (let place = start; place < end; place++) {
      const group = entries.groups[place] ?? 0
      entries.documents[place] = document
      entries.levels[place] = levelOf(counts[group] ?? 0)
      counts[group] = 0
    }
  }
  return {
    groups: entries.groups.subarray(0, end),
    documents: entries.documents.subarray(0, end),
    levels: entries.levels.subarray(0, end),
  }
}

/** The level of each count in a text. Nine of ten words occur once, so counts are few. */
function levels(length: ByField, average: ByField): (count: number) => number {
  const impact = impactIn(length, average)
  const known = new Map<number, number>()
  return (count) => {
    const before = known.get(count)
    if (before !== undefined) return before
    const level = toLevel(impact(countByField(count)))
    known.set(count, level)
    return level
  }
}

/**
 * How many words texts like one have on average, field by field: those of its language and type. A profile is short
 * because it is a profile, not because it is to the point.
 */
export function averageLengths(
  texts: readonly Pick<NumberedText, 'document' | 'language' | 'analysis'>[],
  types: readonly TypeId[],
): (document: number, language: Language) => ByField {
  const kindOf = (document: number, language: Language): string => `${language} ${types[document]}`
  const byKind = Map.groupBy(texts, ({ document, language }) => kindOf(document, language))
  const averages = new Map(
    [...byKind].map(([kind, own]) => [kind, meanLength(own.map(({ analysis }) => analysis.length))]),
  )
  return (document, language) => averages.get(kindOf(document, language)) ?? NOTHING
}

function meanLength(lengths: readonly ByField[]): ByField {
  const mean = (field: keyof ByField): number =>
    lengths.reduce((sum, length) => sum + length[field], 0) / lengths.length
  return { title: mean('title'), summary: mean('summary'), body: mean('body') }
}

const NOTHING: ByField = { title: 0, summary: 0, body: 0 }
