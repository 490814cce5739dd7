import type { FacetId } from '../model/facets.ts'
import type { InEveryLanguage } from '../model/languages.ts'
import type { TypeId } from '../model/types/index.ts'
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }

/** One sentence, or one for each plural form that a language tells apart (CLDR names: one, many, other). */
export type Message = string | PluralForms
export interface PluralForms {
  readonly one?: string
  readonly many?: string
  readonly other: string
}

/** The keys of all interface words; a language that lacks one does not compile. */
export type WordKey = keyof typeof en

/** Words the tables of the model ask for, so that a new row without its name does not compile. */
type WordsOfTables = `facet.${FacetId}` | `type.${TypeId}`
type Complete<Keys extends WordKey> = Keys
export type TableWord = Complete<WordsOfTables>

export const WORDS: InEveryLanguage<Readonly<Record<WordKey, Message>>> = { en, fr, es }
