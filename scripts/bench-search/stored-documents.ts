// The documents on disk, one a line: sentences come from articles that somebody may change while the engines run.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { SearchDocument } from '../../src/search/document.ts'

const LINES_AT_ONCE = 1000

export function storeDocuments(documents: readonly SearchDocument[], path: string): void {
  const file = openSync(path, 'w')
  for (let start = 0; start < documents.length; start += LINES_AT_ONCE) {
    const lines = documents.slice(start, start + LINES_AT_ONCE).map((document) => `${JSON.stringify(document)}\n`)
    writeSync(file, lines.join(''))
  }
  closeSync(file)
}

export function loadDocuments(path: string): SearchDocument[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as SearchDocument) // what `storeDocuments` wrote
}
