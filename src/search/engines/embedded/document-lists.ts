// Plain lists of documents: how many, then for each the distance from the one before.
import { afterNumber, byteWriter, numberAt } from './bytes.ts'

/** Writes lists one after the other. */
export function listWriter() {
  const bytes = byteWriter()
  return {
    /** Adds ascending documents; returns where the list begins. */
    add(documents: readonly number[]): number {
      const start = bytes.length()
      bytes.putNumber(documents.length)
      documents.forEach((document, place) => {
        bytes.putNumber(document - (documents[place - 1] ?? 0))
      })
      return start
    },
    bytes: bytes.bytes,
  }
}

/** The documents of the list at a place. */
export function readDocuments(bytes: Uint8Array, start: number): Uint32Array {
  const documents = new Uint32Array(numberAt(bytes, start))
  let place = afterNumber(bytes, start)
  let document = 0
  for (let at = 0; at < documents.length; at++) {
    document += numberAt(bytes, place)
    place = afterNumber(bytes, place)
    documents[at] = document
  }
  return documents
}
