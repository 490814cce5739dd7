import type { LANGUAGE_IDS } from '../../src/model/languages.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Query } from '../../src/search/query.ts'
import { isTypedStopWord } from '../../src/search/stop-words.ts'
import { lowered, tokens } from '../../src/search/words.ts'
import { generator } from '../bench/generate.ts'
import { withCut, withTypo } from '../eval/spoil.ts'
import { pick } from './documents.ts'

export const QUERIES = 300
const MOST_WORDS = 3
const SHORTEST_WORD = 4
const TYPO_SHARE = 0.25
const CUT_SHARE = 0.25
const FILTER_SHARE = 0.3

/**
 * Queries of one to three words that stand in a document, half of them from its title. A quarter has a typo, a quarter
 * ends within its last word, three of ten have one or two facets chosen that the document has.
 */
export function queriesFor(documents: readonly SearchDocument[], count = QUERIES): Query[] {
  const random = generator(7)
  return Array.from({ length: count }, (_, number) => {
    const document = pick(documents, random)
    const text = textOf(document, random)
    const way = random()
    return asked(spoilt(text, way, number), document, random() < FILTER_SHARE ? choiceOf(document, random) : {})
  })
}

/** One word with a typo: engines that put work off until it is needed must do it now. */
export function firstQuery(documents: readonly SearchDocument[]): Query {
  const [document] = documents
  if (document === undefined) throw new RangeError('No documents')
  const longest = contentWords(document.texts[document.original]?.body ?? '', document.original).sort(
    (a, b) => b.length - a.length,
  )
  return asked(withTypo(longest[0] ?? '', 1), document, {})
}

function asked(text: string, { original }: SearchDocument, facets: Query['facets']): Query {
  return { text, language: original, read: [], facets, sort: 'relevance', page: 1, size: 10 }
}

function textOf({ texts, original }: SearchDocument, random: () => number): string {
  const { title = '', body = '' } = texts[original] ?? {}
  const inTitle = contentWords(title, original)
  const words = inTitle.length > 0 && random() < 0.5 ? inTitle : contentWords(body, original)
  const start = Math.floor(random() * words.length)
  return words.slice(start, start + 1 + Math.floor(random() * MOST_WORDS)).join(' ')
}

function contentWords(text: string, language: (typeof LANGUAGE_IDS)[number]): string[] {
  const words = tokens(text).map(({ raw }) => raw)
  return words.filter((raw) => raw.length >= SHORTEST_WORD && !isTypedStopWord(lowered(raw), language))
}

function spoilt(text: string, way: number, seed: number): string {
  if (way < TYPO_SHARE) return withTypo(text, seed)
  return way < TYPO_SHARE + CUT_SHARE ? withCut(text) : text
}

function choiceOf({ facets }: SearchDocument, random: () => number): Query['facets'] {
  const rows = Object.entries(facets)
  const chosen = [pick(rows, random), pick(rows, random)].slice(random() < 0.5 ? 0 : 1)
  return Object.fromEntries(chosen.map(([id, values]) => [id, values.slice(0, 1)]))
}
