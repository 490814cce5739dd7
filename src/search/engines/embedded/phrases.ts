// Quoted words are a filter: every document that may have them is read, so totals and counts are exact.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { STOP_WORDS } from '../../stop-words.ts'
import { folded } from '../../words.ts'
import { type Index, languageOfGroup } from './open-index.ts'
import { mayHavePair, pairKey } from './pairs.ts'
import { emptyList, readPostings } from './postings.ts'
import type { ReadTexts, Text } from './texts.ts'
import type { QueryPhrase } from './understand.ts'

/** The documents, ascending, in whose title, summary or body the words stand as quoted, in any language. */
export async function documentsWithPhrase(index: Index, phrase: QueryPhrase, texts: ReadTexts): Promise<Set<number>> {
  const pattern = phrasePattern(phrase)
  const found = new Set<number>()
  for (const language of LANGUAGE_IDS) {
    const candidates = candidatesFor(index, phrase, language).filter((document) => !found.has(document))
    for (const [document, text] of await texts(language, candidates)) if (hasPhrase(text, pattern)) found.add(document)
  }
  return found
}

function hasPhrase({ title, summary, body }: Text, pattern: RegExp): boolean {
  return [title, summary, body].some((field) => pattern.test(folded(field.toLowerCase())))
}

const APOSTROPHE = "['’ʼ＇]"
const WORD_PART = '[\\p{L}\\p{N}]'
/** Between quoted words may stand anything that is no word, and the short half of an elision: `l’`, `’s`. */
const BETWEEN = `(?:${APOSTROPHE}\\p{L}(?!${WORD_PART}))?[^\\p{L}\\p{N}]+(?:(?:\\p{L}|qu)${APOSTROPHE})?`

function phrasePattern({ forms }: QueryPhrase): RegExp {
  return new RegExp(`(?<!${WORD_PART})${forms.join(BETWEEN)}(?!${WORD_PART})`, 'u')
}

/** Documents that have all the words in a language, and have those side by side of which that is known. */
function candidatesFor(index: Index, { forms }: QueryPhrase, language: Language): number[] {
  const groups = forms.map((form) => groupsOfForm(index, form, language))
  const [fewest, ...others] = groups.map((list) => documentsWith(index, list)).sort((a, b) => a.size - b.size)
  const pairs = neighbours(index, forms, groups, language)
  const mayHaveAll = (document: number): boolean => {
    const [from = 0, to = 0] = index.pairStart.subarray(document, document + 2)
    return pairs.every((keys) => keys.some((key) => mayHavePair(index.pairs, from, to, key)))
  }
  return [...(fewest ?? [])].filter((document) => others.every((set) => set.has(document)) && mayHaveAll(document))
}

function groupsOfForm(index: Index, form: string, language: Language): number[] {
  const { from, to } = index.forms.range(form, true)
  const row = LANGUAGE_IDS.indexOf(language)
  return [...new Set(index.formGroups.subarray(from, to))].filter((group) => languageOfGroup(index, group) === row)
}

function documentsWith(index: Index, groups: readonly number[]): Set<number> {
  const list = emptyList(index.count)
  const found = new Set<number>()
  for (const group of groups) {
    readPostings(index, group, list)
    for (const document of list.documents.subarray(0, list.length)) found.add(document)
  }
  return found
}

/**
 * The keys that each two neighbouring words may have. Stop words are not among the pairs of a text, and a word typed
 * without its accents may be one or not: such neighbours are left to the text itself.
 */
function neighbours(
  index: Index,
  forms: readonly string[],
  groups: readonly number[][],
  language: Language,
): number[][] {
  const stops = foldedStopWords(language)
  const stems = groups.map((list) => list.map((group) => index.groups.at(group).slice(1)))
  return stems.flatMap((right, place) => {
    const left = stems[place - 1]
    if (left === undefined || stops.has(forms[place - 1] ?? '') || stops.has(forms[place] ?? '')) return []
    return [left.flatMap((a) => right.map((b) => pairKey(language, a, b)))]
  })
}

const foldedStops = new Map<Language, ReadonlySet<string>>()

function foldedStopWords(language: Language): ReadonlySet<string> {
  const stops = foldedStops.get(language) ?? new Set([...STOP_WORDS[language]].map(folded))
  foldedStops.set(language, stops)
  return stops
}
