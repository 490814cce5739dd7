// Our own analysis, for libraries that bring none for three languages: words, elisions, hyphens, families, accents.
import type { Language } from '../../src/model/languages.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { wordKey } from '../../src/search/engines/embedded/analyse.ts'
import { understand } from '../../src/search/engines/embedded/understand.ts'
import type { Query } from '../../src/search/query.ts'
import { isHyphenated, tokens } from '../../src/search/words.ts'

export const FIELDS = ['title', 'summary', 'body'] as const
export type Field = (typeof FIELDS)[number]
/** What MiniSearch's and Orama's guides give a title, and what we give the others. */
export const BOOST: Readonly<Record<Field, number>> = { title: 2, summary: 1.5, body: 1 }

/** A document as libraries index it: its families of words, a space between. Their tokenizers only split it. */
export type Analysed = Readonly<Record<Field, string>> & { readonly id: number }

export function analysed({ texts, original }: SearchDocument, id: number): Analysed {
  const text = texts[original]
  const field = (name: Field): string => families(text?.[name] ?? '', original).join(' ')
  return { id, title: field('title'), summary: field('summary'), body: field('body') }
}

export function split(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

/** Stop words stay in, as in our index. */
function families(text: string, language: Language): string[] {
  const found = tokens(text)
  return found.flatMap(({ raw }, place) => {
    const [token, next] = [found[place], found[place + 1]]
    const own = family(raw, language)
    const isPart = token !== undefined && next !== undefined && isHyphenated(text, token, next)
    return isPart ? [own, family(raw + next.raw, language)] : [own]
  })
}

function family(raw: string, language: Language): string {
  const key = wordKey(raw, language)
  return key.slice(key.indexOf('/') + 1)
}

export interface Term {
  readonly text: string
  /** The reader may still be typing it. */
  readonly isBeginning: boolean
}

/** The words of a query as libraries look for them, stop words left out. */
export function termsOf({ text, language }: Query): Term[] {
  return understand(text, language).words.map(({ lower, isBeginning }) => ({
    text: family(lower, language),
    isBeginning,
  }))
}

const SHORTEST_FOR_ONE = 4
const SHORTEST_FOR_TWO = 8

/** How many mistakes our engine allows for in a word of this length. */
export function allowedEdits({ length }: string): number {
  if (length < SHORTEST_FOR_ONE) return 0
  return length < SHORTEST_FOR_TWO ? 1 : 2
}
