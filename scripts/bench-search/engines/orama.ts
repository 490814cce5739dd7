import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama'
import { analysed, BOOST, split, termsOf } from '../analysis.ts'
import { answerFrom, type Contender } from '../contender.ts'

function createDatabase() {
  return create({
    schema: { title: 'string', summary: 'string', body: 'string' },
    // Nothing is sorted by a field, which its guide says to switch off for memory and speed.
    sort: { enabled: false },
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: split } },
  })
}

export const orama: Contender = {
  name: 'Orama',
  note: 'every word is a prefix; one typo in any word; keeps the documents in its index',
  async build(documents) {
    const database = createDatabase()
    const rows = documents.map((document, number) => ({ ...analysed(document, number), id: String(number) }))
    await insertMultiple(database, rows, 1000)
    return new Map([['index.json', new TextEncoder().encode(JSON.stringify(save(database)))]])
  },
  async open(bytes, _files, table) {
    const database = createDatabase()
    load(database, JSON.parse(new TextDecoder().decode(bytes)) as RawData) // what `save` gave
    const limit = table.languages.length
    return async (query) => {
      const term = termsOf(query)
        .map(({ text }) => text)
        .join(' ')
      const { hits } = await search(database, { term, limit, tolerance: 1, boost: BOOST })
      return answerFrom(
        Uint32Array.from(hits, ({ id }) => Number(id)),
        query,
        table,
      )
    }
  },
}
