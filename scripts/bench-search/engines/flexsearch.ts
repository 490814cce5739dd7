import { Document } from 'flexsearch'
import { type Analysed, analysed, FIELDS, split, termsOf } from '../analysis.ts'
import { answerFrom, type Contender } from '../contender.ts'

function createIndex() {
  return new Document<Analysed>({
    // Beginnings of words, which it writes into the index.
    tokenize: 'forward',
    encode: split,
    document: { id: 'id', index: [...FIELDS] },
  })
}

export const flexSearch: Contender = {
  name: 'FlexSearch',
  note: 'no typo tolerance; every word is a prefix',
  async build(documents) {
    const index = createIndex()
    for (const [number, document] of documents.entries()) index.add(analysed(document, number))
    const parts: [string, string][] = []
    await index.export(async (key, data) => {
      parts.push([key, data])
    })
    return new Map([['index.json', new TextEncoder().encode(JSON.stringify(parts))]])
  },
  async open(bytes, _files, table) {
    const index = createIndex()
    const parts = JSON.parse(new TextDecoder().decode(bytes)) as [string, string][] // what `export` gave
    for (const [key, data] of parts) index.import(key, data)
    const limit = table.languages.length
    return (query) => {
      const text = termsOf(query)
        .map((term) => term.text)
        .join(' ')
      const fields = index.search(text, { limit, suggest: true })
      // Fields in their order: it gives no score to compare across them.
      const found = new Set(fields.flatMap(({ result }) => result).map(Number))
      return answerFrom(Uint32Array.from(found), query, table)
    }
  },
}
