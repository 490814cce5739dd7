import MiniSearch, { type Options } from 'minisearch'
import { type Analysed, allowedEdits, analysed, BOOST, FIELDS, split, termsOf } from '../analysis.ts'
import { answerFrom, type Contender } from '../contender.ts'

/** Prefix on the last word only and an edit distance by length, as its guide advises. */
const OPTIONS: Options<Analysed> = {
  fields: [...FIELDS],
  tokenize: split,
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, fuzzy: allowedEdits },
}

export const miniSearch: Contender = {
  name: 'MiniSearch',
  async build(documents) {
    const index = new MiniSearch(OPTIONS)
    index.addAll(documents.map(analysed))
    return new Map([['index.json', new TextEncoder().encode(JSON.stringify(index))]])
  },
  async open(bytes, _files, table) {
    const index = MiniSearch.loadJSON<Analysed>(new TextDecoder().decode(bytes), OPTIONS)
    return (query) => {
      const terms = termsOf(query)
      const text = terms.map((term) => term.text).join(' ')
      const found = index.search(text, { prefix: (_term, place) => terms[place]?.isBeginning ?? false })
      return answerFrom(
        Uint32Array.from(found, ({ id }) => id),
        query,
        table,
      )
    }
  },
}
