// The server knows no stems, so the forms of a word that the library holds are written as each other's synonyms.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { DocumentTerm, SearchDocument } from '../../document.ts'
import { stem } from '../../stems.ts'
import { folded, lowered, tokens } from '../../words.ts'
import type { Families } from './settings.ts'

/** The server reads no more synonyms of a word than this. */
const MOST_FORMS = 50
const SHORTEST_WORD = 3

/**
 * The word that stands for a whole family: asked for instead of a word that the library does not hold, it finds the
 * forms that the library does. No text holds such a word.
 */
export function familyKey(lower: string, language: Language): string {
  return `zq${language}${stem(lower, language)}`
}

/** How often each form of a family occurs. */
type Forms = Map<string, number>

/**
 * What each word of the documents is also found by: `vacunas` by `vacunacion`, in the languages it occurs in. Under
 * the key of each family stand all its forms.
 */
export function familiesOf(documents: readonly SearchDocument[]): Families {
  const families = new Map<string, Forms>()
  for (const language of LANGUAGE_IDS) {
    for (const [lower, count] of countWords(documents, language)) addWord(families, lower, count, language)
  }
  const found = new Map<string, Forms>()
  for (const [key, forms] of families) {
    found.set(key, forms)
    if (forms.size > 1) for (const form of forms.keys()) found.set(form, merged(found.get(form), forms))
  }
  // A null prototype, because `__proto__` is a word like any other.
  const table: Record<string, readonly string[]> = Object.create(null)
  for (const [word, forms] of found) table[word] = mostFrequent(forms, word)
  return table
}

function textOf(document: SearchDocument, language: Language): string {
  const text = document.texts[language]
  const wordsOf = (terms: readonly DocumentTerm[]): readonly string[] => terms.flatMap(({ words }) => words[language])
  const own = text === undefined ? [] : [text.title, text.summary, text.body]
  return [...own, ...[document.topics, document.broader, document.labels].flatMap(wordsOf)].join('\n')
}

/** Each word once, since stemming takes longer than counting. */
function countWords(documents: readonly SearchDocument[], language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const document of documents) {
    for (const { raw } of tokens(textOf(document, language))) {
      const lower = lowered(raw)
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
    }
  }
  return counts
}

function addWord(families: Map<string, Forms>, lower: string, count: number, language: Language): void {
  const form = folded(lower)
  if (form.length < SHORTEST_WORD || /\d/.test(form)) return
  const key = familyKey(lower, language)
  const forms: Forms = families.get(key) ?? new Map()
  forms.set(form, (forms.get(form) ?? 0) + count)
  families.set(key, forms)
}

function merged(a: Forms | undefined, b: Forms): Forms {
  if (a === undefined) return b
  const all = new Map(a)
  for (const [form, count] of b) all.set(form, Math.max(count, all.get(form) ?? 0))
  return all
}

function mostFrequent(forms: Forms, word: string): string[] {
  return [...forms]
    .filter(([form]) => form !== word)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_FORMS)
    .map(([form]) => form)
}
