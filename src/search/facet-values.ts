import { COUNTRIES } from '../model/countries.ts'
import type { Facet } from '../model/facets.ts'
import { LANGUAGE_IDS } from '../model/languages.ts'
import { SPOKEN_LANGUAGES } from '../model/spoken-languages.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

const FIRST_YEAR = 1900
const YEARS: readonly string[] = Array.from({ length: 200 }, (_, index) => String(FIRST_YEAR + index))

/** Every value a reader may choose of a facet, in the order of its list, whether or not an entry has it. */
export function allowedValues(facet: Facet, vocabulary: Vocabulary): readonly string[] {
  if (facet.list === 'countries') return COUNTRIES
  if (facet.list === 'years') return YEARS
  // Texts are written in the languages of the table; people speak any.
  if (facet.list === 'languages') return facet.id === 'language' ? LANGUAGE_IDS : SPOKEN_LANGUAGES
  return vocabulary[facet.list].map((term) => term.id)
}
