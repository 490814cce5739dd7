import { MosaicError } from '../../../model/errors.ts'
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { Index } from './open-index.ts'
import { readSections } from './sections.ts'
import { textFile } from './write-texts.ts'

export interface Text {
  readonly title: string
  readonly summary: string
  readonly body: string
}

/** Gives the texts of documents in a language, by document; those without one are left out. */
export type ReadTexts = (language: Language, documents: Iterable<number>) => Promise<Map<number, Text>>

export type ReadFile = (name: string) => Promise<ArrayBuffer>

/** Six megabytes: a small library whole, of a large one what two result pages need. */
const FILES_KEPT = 24

/** Reads text files as they are needed, and keeps the latest. */
export function createTexts(index: Index, readFile: ReadFile): ReadTexts {
  const kept = new Map<string, Promise<ReadText>>()
  const open = (name: string): Promise<ReadText> => {
    const file = kept.get(name) ?? readFile(name).then((buffer) => openTexts(buffer, name, index.stamp))
    kept.delete(name)
    kept.set(name, file)
    // A file that could not be read is asked for again by the next search.
    file.catch(() => kept.delete(name))
    for (const oldest of kept.keys()) if (kept.size > FILES_KEPT) kept.delete(oldest)
    return file
  }
  return async (language, documents) => {
    const found = new Map<number, Text>()
    const one = async (document: number): Promise<void> => {
      const name = fileOf(index, language, document)
      const text = name === undefined ? undefined : (await open(name))(document)
      if (text !== undefined) found.set(document, text)
    }
    await Promise.all(Array.from(documents, one))
    return found
  }
}

function fileOf(index: Index, language: Language, document: number): string | undefined {
  const row = LANGUAGE_IDS.indexOf(language)
  const first = index.shardFirst.subarray(index.shardStart[row], index.shardStart[row + 1])
  const number = first.findLastIndex((start) => start <= document)
  return number < 0 ? undefined : textFile(language, number)
}

type ReadText = (document: number) => Text | undefined

function openTexts(buffer: ArrayBuffer, name: string, stamp: number): ReadText {
  // Damage here can only spoil a passage, and every page reads several of these files.
  const file = readSections(buffer, name, false)
  if (file.stamp !== stamp) throw new MosaicError('unavailable', `Search file \`${name}\` is of another build`)
  const [documents, starts, bytes] = file.sections
  const decoder = new TextDecoder()
  return (document) => {
    const place = documents?.indexOf(document) ?? -1
    if (place < 0 || starts === undefined || bytes === undefined) return undefined
    const field = (number: number): string => {
      const at = place * 3 + number
      // A view of bytes: the writer puts them in the third section.
      return decoder.decode(bytes.subarray(starts[at], starts[at + 1]) as Uint8Array)
    }
    return { title: field(0), summary: field(1), body: field(2) }
  }
}
