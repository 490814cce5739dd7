import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { type Analysis, countByField, type TextAnalysis } from './analyse.ts'
import type { Dictionary } from './dictionary.ts'
import { listWriter, toImpactByte } from './postings.ts'
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

interface Entries {
  readonly groups: number[]
  readonly documents: number[]
  readonly impacts: number[]
}

/** For each group the documents that have it, with how much they are about it. */
export function writePostings(texts: readonly NumberedText[], dictionary: Dictionary) {
  const entries = entriesOf(texts, dictionary)
  const count = dictionary.groups.count
  const start = new Uint32Array(count + 1)
  for (const group of entries.groups) start[group + 1] = (start[group + 1] ?? 0) + 1
  for (let group = 0; group < count; group++) start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0)
  const next = start.slice()
  const documents = new Uint32Array(entries.groups.length)
  const impacts = new Uint8Array(entries.groups.length)
  entries.groups.forEach((group, index) => {
    const place = next[group] ?? 0
    next[group] = place + 1
    documents[place] = entries.documents[index] ?? 0
    impacts[place] = entries.impacts[index] ?? 0
  })
  const lists = listWriter()
  const postingStart = new Uint32Array(count)
  for (let group = 0; group < count; group++) {
    const [from, to] = [start[group] ?? 0, start[group + 1] ?? 0]
    postingStart[group] = lists.add(documents.subarray(from, to), impacts.subarray(from, to))
  }
  return { postingStart, postings: lists.bytes() }
}

/** One entry for each group of each text, documents ascending. */
function entriesOf(texts: readonly NumberedText[], { groups, groupOfWord }: Dictionary): Entries {
  const averages = averageLengths(texts)
  const sums = { title: new Uint32Array(groups.count), summary: groupCounts(groups), body: groupCounts(groups) }
  const seen = new Int32Array(groups.count).fill(-1)
  const entries: Entries = { groups: [], documents: [], impacts: [] }
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
      entries.impacts.push(toImpactByte(impactOf(count, analysis.length, averages[language])))
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
