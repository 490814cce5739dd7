// Titles, summaries and bodies as hits and phrases need them: files of some hundred kilobytes, each the texts of one
// language of neighbouring documents, so that a result page asks for few bytes and no file ever grows large.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { SearchDocument } from '../../document.ts'
import { writeSections } from './sections.ts'
import { startsOf } from './write-terms.ts'

const FILE_BYTES = 256 * 1024

export function textFile(language: Language, number: number): string {
  return `text-${language}-${number}.bin`
}

/** The texts of one file, encoded, with the numbers of their documents. */
export interface Shard {
  readonly language: Language
  readonly documents: readonly number[]
  /** Title, summary and body of each document in turn. */
  readonly fields: readonly Uint8Array[]
}

/** Divides the texts of the documents, which are in the order of the index, into files. */
export function divideTexts(documents: readonly SearchDocument[]): Shard[] {
  return LANGUAGE_IDS.flatMap((language) => divide(documents, language))
}

function divide(documents: readonly SearchDocument[], language: Language): Shard[] {
  const encoder = new TextEncoder()
  const shards: { language: Language; documents: number[]; fields: Uint8Array[] }[] = []
  let bytes = Number.POSITIVE_INFINITY
  documents.forEach(({ texts }, number) => {
    const text = texts[language]
    if (text === undefined) return
    const fields = [text.title, text.summary, text.body].map((field) => encoder.encode(field))
    const added = fields.reduce((sum, field) => sum + field.length, 0)
    if (bytes + added > FILE_BYTES) {
      shards.push({ language, documents: [], fields: [] })
      bytes = 0
    }
    bytes += added
    shards.at(-1)?.documents.push(number)
    shards.at(-1)?.fields.push(...fields)
  })
  return shards
}

export function writeTexts({ documents, fields }: Shard, stamp: number): Uint8Array {
  const starts = startsOf(fields)
  const bytes = new Uint8Array(starts.at(-1) ?? 0)
  fields.forEach((field, index) => {
    bytes.set(field, starts[index] ?? 0)
  })
  return writeSections([Uint32Array.from(documents), starts, bytes], stamp).file
}
