import lunr from 'lunr'
import { allowedEdits, analysed, BOOST, FIELDS, split, termsOf } from '../analysis.ts'
import { answerFrom, type Contender } from '../contender.ts'

// What its author advises for search as one types: exact words before beginnings before misspellings.
const EXACT = 100
const BEGINNING = 10
const MISSPELT = 1

export const lunrJs: Contender = {
  name: 'lunr',
  async build(documents) {
    const builder = new lunr.Builder()
    builder.ref('id')
    for (const field of FIELDS) builder.field(field, { boost: BOOST[field] })
    builder.tokenizer = Object.assign(tokensOf, { separator: / / })
    for (const [number, document] of documents.entries()) builder.add(analysed(document, number))
    return new Map([['index.json', new TextEncoder().encode(JSON.stringify(builder.build()))]])
  },
  async open(bytes, _files, table) {
    const index = lunr.Index.load(JSON.parse(new TextDecoder().decode(bytes)))
    return (query) => {
      const found = index.query((asked) => {
        for (const { text, isBeginning } of termsOf(query)) {
          asked.term(text, { boost: EXACT })
          if (isBeginning) asked.term(text, { boost: BEGINNING, wildcard: lunr.Query.wildcard.TRAILING })
          // Its author advises a distance of one: two are too slow.
          if (allowedEdits(text) > 0) asked.term(text, { boost: MISSPELT, editDistance: 1 })
        }
      })
      return answerFrom(
        Uint32Array.from(found, ({ ref }) => Number(ref)),
        query,
        table,
      )
    }
  },
}

function tokensOf(text: unknown): lunr.Token[] {
  return split(String(text ?? '')).map((word, index) => new lunr.Token(word, { index }))
}
