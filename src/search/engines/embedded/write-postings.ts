import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { type Analysis, countByField, type TextAnalysis } from './analyse.ts'
import type { Dictionary } from './dictionary.ts'
import { type Postings, postingsWriter, toLevel } from './postings.ts'
import { type ByField, impactOf } from './scoring.ts'

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
      return [{ document, language, words: Uint32Array.from(keys, (key) => add(language, key)), analysis }]
    }),
  )
}

/** One entry for each group of each text; documents ascend. */
interface Entries {
  readonly groups: number[]
  readonly documents: number[]
  readonly levels: number[]
}

/** For each group the documents that have it, with how much they are about it. */
export function writePostings(texts: readonly NumberedText[], dictionary: Dictionary): Postings {
  const { groups, documents, levels } = entriesOf(texts, dictionary)
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
function startsByGroup(groups: readonly number[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 0; group < count; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  return starts
}

function entriesOf(texts: readonly NumberedText[], { groups, groupOfWord }: Dictionary): Entries {
  const averages = averageLengths(texts)
  const sums = { title: new Uint32Array(groups.count), summary: groupCounts(groups), body: groupCounts(groups) }
  const seen = new Int32Array(groups.count).fill(-1)
  const entries: Entries = { groups: [], documents: [], levels: [] }
  texts.forEach(({ document, language, words, analysis }, text) => {
    const met: number[] = []
    words.forEach((word, index) => {
      const group = groupOfWord[word] ?? 0
      const fields = countByField(analysis.counts[index] ?? 0)
      const isNew = seen[group] !== text
      if (isNew) met.push(group)
      seen[group] = text
      for (const field of FIELDS) sums[field][group] = fields[field] + (isNew ? 0 : (sums[field][group] ?? 0))
    })
    for (const group of met) {
      const count = { title: sums.title[group] ?? 0, summary: sums.summary[group] ?? 0, body: sums.body[group] ?? 0 }
      entries.groups.push(group)
      entries.documents.push(document)
      entries.levels.push(toLevel(impactOf(count, analysis.length, averages[language])))
    }
  })
  return entries
}

const FIELDS = ['title', 'summary', 'body'] as const

function groupCounts(groups: { readonly count: number }): Uint32Array {
  return new Uint32Array(groups.count)
}

/** How many words the texts of each language have on average, field by field. */
export function averageLengths(texts: readonly { language: Language; analysis: TextAnalysis }[]) {
  const sums = { en: { ...NOTHING }, fr: { ...NOTHING }, es: { ...NOTHING } }
  const counts = { en: 0, fr: 0, es: 0 }
  for (const { language, analysis } of texts) {
    counts[language]++
    for (const field of FIELDS) sums[language][field] += analysis.length[field]
  }
  for (const language of LANGUAGE_IDS) {
    for (const field of FIELDS) sums[language][field] /= Math.max(counts[language], 1)
  }
  return sums satisfies Record<Language, ByField>
}

const NOTHING = { title: 0, summary: 0, body: 0 }
