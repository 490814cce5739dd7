import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { SearchDocument } from '../../document.ts'
import { stem } from '../../stems.ts'
import { STOP_WORDS } from '../../stop-words.ts'
import { folded, isHyphenated, lowered, type Token, tokens } from '../../words.ts'
import { pairFilter, pairKey } from './pairs.ts'
import type { ByField } from './scoring.ts'

/** To be kept with stored analyses: one of another version is worth nothing. */
export const ANALYSIS_VERSION = 2

/** What the index needs to know of a document's texts: plain data that depends on the texts alone. */
export interface Analysis {
  readonly texts: Readonly<Partial<Record<Language, TextAnalysis>>>
  /** The neighbouring words of all texts: see `pairFilter`. */
  readonly pairs: readonly number[]
}

export interface TextAnalysis {
  /** The different words, folded, each followed by `/` and its family when that differs; a space between words. */
  readonly words: string
  /** How often each occurs: body × 256 + summary × 16 + title, the last two 15 at most. */
  readonly counts: readonly number[]
  readonly length: ByField
}

const FIELDS = ['title', 'summary', 'body'] as const
const COUNT_UNIT = { title: 1, summary: 16, body: 256 }
const MOST = { title: 15, summary: 15, body: 0xffff }

/** Takes a document's texts apart: the slow step of writing an index, worth keeping by a hash of the texts. */
export function analyse(document: SearchDocument): Analysis {
  const pairs = new Set<number>()
  const texts: Partial<Record<Language, TextAnalysis>> = {}
  for (const language of LANGUAGE_IDS) {
    const text = document.texts[language]
    if (text !== undefined) texts[language] = analyseText(text, language, pairs)
  }
  return { texts, pairs: pairFilter(pairs) }
}

/** How often a word occurs in a count, by field. */
export function countByField(count: number): ByField {
  return { title: count & 15, summary: (count >>> 4) & 15, body: count >>> 8 }
}

/** The counts of two words together, each field at most what a count can hold. */
export function addCounts(a: number, b: number): number {
  if (a === 0 || b === 0) return a + b
  const [one, other] = [countByField(a), countByField(b)]
  return FIELDS.reduce((sum, field) => sum + COUNT_UNIT[field] * Math.min(one[field] + other[field], MOST[field]), 0)
}

function analyseText(text: Record<keyof ByField, string>, language: Language, pairs: Set<number>): TextAnalysis {
  const counts = new Map<string, number>()
  const length = { title: 0, summary: 0, body: 0 }
  for (const field of FIELDS) {
    const found = tokens(text[field])
    const words = found.map(({ raw }) => wordOf(raw, language))
    length[field] = words.length
    words.forEach((word, place) => {
      if (!isRepeated(word, found[place]?.raw ?? '', counts)) count(counts, word.key, field)
    })
    for (const raw of hyphenated(text[field], found)) count(counts, wordOf(raw, language).key, field)
    addPairs(words, language, pairs)
  }
  return { words: [...counts.keys()].join(' '), counts: [...counts.values()], length }
}

/** A small word tells nothing by standing there often, so it counts once. In capitals it is an acronym: `WHO`. */
function isRepeated({ key, isStop }: Word, raw: string, counts: ReadonlyMap<string, number>): boolean {
  const isAcronym = raw.length > 1 && raw === raw.toUpperCase()
  return isStop && !isAcronym && counts.has(key)
}

function count(counts: Map<string, number>, key: string, field: keyof ByField): void {
  const before = counts.get(key) ?? 0
  if (countByField(before)[field] < MOST[field]) counts.set(key, before + COUNT_UNIT[field])
}

function addPairs(words: readonly Word[], language: Language, pairs: Set<number>): void {
  const content = words.filter((word) => !word.isStop)
  content.forEach((word, index) => {
    const before = content[index - 1]
    if (before !== undefined) pairs.add(pairKey(language, before.family, word.family))
  })
}

/** The parts of hyphenated words run together, so that `wellbeing` finds `well-being`. */
function hyphenated(text: string, found: readonly Token[]): string[] {
  return found.flatMap((token, index) => {
    const next = found[index + 1]
    return next !== undefined && isHyphenated(text, token, next) ? [token.raw + next.raw] : []
  })
}

/** A word of a text as `TextAnalysis.words` writes it. */
export function wordKey(raw: string, language: Language): string {
  return wordOf(raw, language).key
}

interface Word {
  /** The folded word and its family as `TextAnalysis.words` writes them. */
  readonly key: string
  readonly family: string
  readonly isStop: boolean
}

const MOST_REMEMBERED = 100_000
const remembered: Record<Language, Map<string, Word>> = { en: new Map(), fr: new Map(), es: new Map() }

function wordOf(raw: string, language: Language): Word {
  const lower = lowered(raw)
  const known = remembered[language].get(lower)
  if (known !== undefined) return known
  const form = folded(lower)
  const family = stem(lower, language)
  const key = family === form ? form : `${form}/${family}`
  const word = { key, family, isStop: STOP_WORDS[language].has(lower) }
  // Stemming is most of the work and words repeat; a build of any length keeps within bounds.
  if (remembered[language].size >= MOST_REMEMBERED) remembered[language].clear()
  remembered[language].set(lower, word)
  return word
}
