import { dayWriter } from '../../i18n/day.ts'
import { countryName, languageName, valueLabel } from '../../i18n/labels.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Range } from '../../model/bands.ts'
import type { ValueList } from '../../model/facets.ts'
import { type Language, languageRow } from '../../model/languages.ts'
import { type ListId, termLabel, type Vocabulary } from '../../model/vocabulary.ts'

/** Says facts in the reader's language. */
export interface Wording {
  readonly language: Language
  readonly translate: Translate
  readonly term: (list: ListId, id: string) => string
  readonly value: (list: ValueList, id: string) => string
  readonly country: (code: string) => string
  /** The name of a language, as it stands inside a sentence. */
  readonly tongue: (code: string) => string
  /** `2026-03-31` as the language writes a day. */
  readonly day: (date: string) => string
  /** Several things in a sentence: `a, b and c`. */
  readonly list: (items: readonly string[]) => string
  readonly number: (value: number) => string
  readonly minutes: (range: Range) => string
  readonly weeks: (range: Range) => string
  readonly range: (range: Range) => string
}

const kept = new WeakMap<Vocabulary, Map<Language, Wording>>()

/** The wording of a language; Intl's formatters are slow to make, so it is made once a vocabulary and language. */
export function wordingFor(language: Language, translate: Translate, vocabulary: Vocabulary): Wording {
  const byLanguage = kept.get(vocabulary) ?? new Map<Language, Wording>()
  kept.set(vocabulary, byLanguage)
  const wording = byLanguage.get(language) ?? createWording(language, translate, vocabulary)
  byLanguage.set(language, wording)
  return wording
}

function createWording(language: Language, translate: Translate, vocabulary: Vocabulary): Wording {
  const { locale } = languageRow(language)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(language)
  const [minute, hour, week] = ['minute', 'hour', 'week'].map((unit) => rangeWriter(language, unit))
  return {
    language,
    translate,
    term: (list, id) => termLabel(vocabulary, list, id, language),
    value: (list, id) => valueLabel(vocabulary, list, id, language),
    country: (code) => countryName(code, language),
    tongue: (code) => languageName(code, language),
    day: dayWriter(language),
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    minutes: (range) => (isHours(range) ? hour : minute)?.(isHours(range) ? inHours(range) : range) ?? '',
    weeks: (range) => week?.(range) ?? '',
    range: rangeWriter(language),
  }
}

const MINUTES_PER_HOUR = 60

// People say 45 minutes and two hours; an hour and a half still reads well as a number.
function isHours([least, most]: Range): boolean {
  return least >= MINUTES_PER_HOUR && most > MINUTES_PER_HOUR && least % 30 === 0 && most % 30 === 0
}

function inHours([least, most]: Range): Range {
  return [least / MINUTES_PER_HOUR, most / MINUTES_PER_HOUR]
}

function rangeWriter(language: Language, unit?: string): (range: Range) => string {
  const style = unit === undefined ? {} : ({ style: 'unit', unit, unitDisplay: 'long' } as const)
  const format = new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 1 })
  // `formatRange` of two equal numbers puts a tilde in front.
  return ([least, most]) => (least === most ? format.format(least) : format.formatRange(least, most))
}
