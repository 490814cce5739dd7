import { refKey } from '../../../model/address.ts'
import type { SearchDocument } from '../../document.ts'

// Private-use characters, which no text has a reason to hold, so that a mark can be told from the text around it.
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** A word that every record has and no reader types: beside it all other words of a question are optional. */
export const EVERY = 'zqevery'

/** A document as the server keeps it: the same, under a key. */
export type IndexRecord = SearchDocument & { readonly id: string; readonly every: typeof EVERY }

/** The paths of the attributes a record is searched by, in one language. */
export const textPath = (field: 'title' | 'summary' | 'body', language: string): string => `texts.${language}.${field}`
export const wordsPath = (field: 'topics' | 'broader' | 'labels', language: string): string =>
  `${field}.words.${language}`
export const facetPath = (facet: string): string => `facets.${facet}`
export const rankPath = (language: string): string => `titleRank.${language}`

/** Makes the record of a document. Characters that stand for marks are taken out of its texts. */
export function toRecord(document: SearchDocument): IndexRecord {
  return { id: refKey(document.ref), ...document, texts: withoutMarks(document.texts), every: EVERY }
}

function withoutMarks(texts: SearchDocument['texts']): SearchDocument['texts'] {
  const clean = (text: string): string => text.replaceAll(MARK_START, '').replaceAll(MARK_END, '')
  return Object.fromEntries(
    Object.entries(texts).map(([language, { title, summary, body }]) => [
      language,
      { title: clean(title), summary: clean(summary), body: clean(body) },
    ]),
  )
}
