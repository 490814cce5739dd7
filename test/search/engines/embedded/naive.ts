// The scores once more, straight from the documents, with maps and loops and no index.
import { LANGUAGE_IDS, type Language } from '../../../../src/model/languages.ts'
import type { TypeId } from '../../../../src/model/types/index.ts'
import type { DocumentTerm, SearchDocument } from '../../../../src/search/document.ts'
import { LEAST, ROLE_WEIGHT } from '../../../../src/search/engines/embedded/match.ts'
import { IMPACT_STEP, toLevel } from '../../../../src/search/engines/embedded/postings.ts'
import { type ByField, impactIn, rarity } from '../../../../src/search/engines/embedded/scoring.ts'
import { stem } from '../../../../src/search/stems.ts'
import { STOP_WORDS } from '../../../../src/search/stop-words.ts'
import { folded, isHyphenated, lowered, tokens } from '../../../../src/search/words.ts'

/** A word family that stands for a word of a query. */
export interface NaiveAlternative {
  readonly language: Language
  readonly family: string
  readonly weight: number
  readonly rarity: number
}

const FIELDS = ['title', 'summary', 'body'] as const

function families(text: string, language: Language): string[] {
  return tokens(text).map(({ raw }) => stem(lowered(raw), language))
}

function runTogether(text: string, language: Language): string[] {
  const found = tokens(text)
  return found.flatMap((token, place) => {
    const next = found[place + 1]
    return next && isHyphenated(text, token, next) ? [stem(lowered(token.raw + next.raw), language)] : []
  })
}

function countIn(document: SearchDocument, language: Language, family: string): ByField {
  const small = new Set<string>()
  const times = (field: keyof ByField): number => {
    const text = document.texts[language]?.[field] ?? ''
    const told = tokens(text).filter(({ raw }) => !isRepeated(raw, language, small))
    const all = [...told.map(({ raw }) => stem(lowered(raw), language)), ...runTogether(text, language)]
    return Math.min(all.filter((one) => one === family).length, field === 'body' ? 65_535 : 15)
  }
  return { title: times('title'), summary: times('summary'), body: times('body') }
}

/** Small words count once a text, unless they are in capitals. */
function isRepeated(raw: string, language: Language, seen: Set<string>): boolean {
  const form = folded(lowered(raw))
  const before = seen.has(form)
  seen.add(form)
  return before && STOP_WORDS[language].has(lowered(raw)) && (raw.length < 2 || raw !== raw.toUpperCase())
}

function lengthOf(document: SearchDocument, language: Language): ByField {
  const count = (field: keyof ByField): number => families(document.texts[language]?.[field] ?? '', language).length
  return { title: count('title'), summary: count('summary'), body: count('body') }
}

/** Of the texts of a language and a type. */
function averageOf(library: readonly SearchDocument[], language: Language, type: TypeId): ByField {
  const having = library.filter(({ texts, ref }) => texts[language] !== undefined && ref.type === type)
  const mean = (field: keyof ByField): number =>
    having.reduce((sum, document) => sum + lengthOf(document, language)[field], 0) / Math.max(having.length, 1)
  return { title: mean('title'), summary: mean('summary'), body: mean('body') }
}

export function naiveFrequency(library: readonly SearchDocument[], language: Language, family: string): number {
  return library.filter((document) => FIELDS.some((field) => countIn(document, language, family)[field] > 0)).length
}

export function naiveRarity(library: readonly SearchDocument[], language: Language, family: string): number {
  const having = library.filter(({ texts }) => texts[language] !== undefined)
  return rarity(naiveFrequency(library, language, family), having.length)
}

/** The score of each document that has any of the words, and how much of the query it has, by slug. */
export function naiveScores(
  library: readonly SearchDocument[],
  words: readonly { times: number; alternatives: readonly NaiveAlternative[] }[],
) {
  const known = new Map<string, ByField>()
  const average = (language: Language, type: TypeId): ByField => {
    const own = known.get(`${language} ${type}`) ?? averageOf(library, language, type)
    known.set(`${language} ${type}`, own)
    return own
  }
  const scores = new Map<string, { score: number; found: number }>()
  for (const document of library) {
    let [score, found] = [0, 0]
    for (const { times, alternatives } of words) {
      const inText = alternatives.map((one) => textWorth(document, one, average(one.language, document.ref.type)))
      const inTerms = termWorths(library, document, alternatives, words)
      score += times * (Math.max(0, ...inText) + Math.max(0, ...inTerms.map(({ value }) => value)))
      const told = alternatives
        .filter((_, place) => (inText[place] ?? 0) > 0)
        .map((one) => one.weight * Math.max(one.rarity, LEAST))
      found += Math.max(0, ...told, ...inTerms.map(({ tells }) => tells))
    }
    if (found > 0) scores.set(document.ref.slug, { score, found })
  }
  return scores
}

function textWorth(document: SearchDocument, one: NaiveAlternative, average: ByField): number {
  const count = countIn(document, one.language, one.family)
  if (count.title + count.summary + count.body === 0) return 0
  const level = toLevel(impactIn(lengthOf(document, one.language), average)(count))
  return one.weight * Math.max(one.rarity, LEAST) * level * IMPACT_STEP
}

function termWorths(
  library: readonly SearchDocument[],
  document: SearchDocument,
  alternatives: readonly NaiveAlternative[],
  words: readonly { alternatives: readonly NaiveAlternative[] }[],
) {
  const roles = [
    ['name', (one: SearchDocument) => (one.name === undefined ? [] : [one.name])],
    ['main', (one: SearchDocument) => one.topics.slice(0, 1)],
    ['topic', (one: SearchDocument) => one.topics.slice(1)],
    ['broader', (one: SearchDocument) => one.broader],
    ['label', (one: SearchDocument) => one.labels],
  ] as const
  const own = Math.max(0, ...alternatives.map((one) => one.weight * one.rarity))
  return roles.flatMap(([role, termsOf]) =>
    termsOf(document).flatMap((term) => {
      const share = bestShare(library, term, alternatives, words)
      if (share === 0) return []
      const having = library.filter((one) => termsOf(one).some(({ id }) => id === term.id)).length
      const tells = Math.max(own > 0 ? own : rarity(having, library.length), LEAST)
      return [{ value: ROLE_WEIGHT[role] * tells * share * share, tells: tells * share }]
    }),
  )
}

/** The greatest part of a label that the query has, of those labels that one word is part of. */
function bestShare(
  library: readonly SearchDocument[],
  term: DocumentTerm,
  alternatives: readonly NaiveAlternative[],
  words: readonly { alternatives: readonly NaiveAlternative[] }[],
): number {
  const shares = LANGUAGE_IDS.flatMap((language) =>
    term.words[language].map((label) => {
      const all = new Set(content(label, language).map((raw) => stem(raw, language)))
      const isMet = alternatives.some((one) => one.language === language && all.has(one.family))
      if (!isMet) return 0
      const weightOf = (family: string): number =>
        Math.max(
          0,
          ...words
            .flatMap((word) => word.alternatives)
            .filter((one) => one.language === language && one.family === family)
            .map(({ weight }) => weight),
        )
      const tells = (family: string): number => 1 + naiveRarity(library, language, family)
      const sum = [...all].reduce((total, family) => total + tells(family), 0)
      return [...all].reduce((total, family) => total + tells(family) * weightOf(family), 0) / sum
    }),
  )
  return Math.max(0, ...shares)
}

function content(label: string, language: Language): string[] {
  const all = tokens(label).map(({ raw }) => lowered(raw))
  const kept = all.filter((lower) => !STOP_WORDS[language].has(lower))
  return kept.length > 0 ? kept : all
}
