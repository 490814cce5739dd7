import type { ValueList } from '../model/facets.ts'
import type { Language } from '../model/languages.ts'
import { termLabel, type Vocabulary } from '../model/vocabulary.ts'

const countryNames = new Map<Language, Intl.DisplayNames>()
const languageNames = new Map<Language, Intl.DisplayNames>()

/** The name of a country in a language, from its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  return namesOf(countryNames, 'region', language).of(code) ?? code
}

/** The name of a language in a language, from its ISO 639-1 code, as it stands inside a sentence. */
export function languageName(code: string, language: Language): string {
  return namesOf(languageNames, 'language', language).of(code) ?? code
}

/** What a facet value is called in a reader's language. */
export function valueLabel(vocabulary: Vocabulary, list: ValueList, value: string, language: Language): string {
  if (list === 'years') return value
  if (list === 'countries') return countryName(value, language)
  if (list === 'languages') return capitalised(languageName(value, language), language)
  return termLabel(vocabulary, list, value, language)
}

// Intl writes French and Spanish language names in lower case; in a list each stands first.
function capitalised(name: string, language: Language): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

function namesOf(known: Map<Language, Intl.DisplayNames>, type: 'region' | 'language', language: Language) {
  const names = known.get(language) ?? new Intl.DisplayNames([language], { type, fallback: 'code' })
  known.set(language, names)
  return names
}
