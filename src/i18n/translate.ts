import type { Language } from '../model/languages.ts'
import { type PluralForms, WORDS, type WordKey } from './schema.ts'

export type Values = Readonly<Record<string, string | number>>

/** Says a word of the interface in one language. */
export type Translate = (key: WordKey, values?: Values) => string

/**
 * The interface words of a language. `{name}` in a message is replaced by the value of that name, numbers written
 * as the language writes them; a message with plural forms takes the form of its value `count`.
 */
export function translator(language: Language): Translate {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (key, values = {}) => {
    const message = WORDS[language][key]
    const sentence = typeof message === 'string' ? message : pluralForm(message, plurals.select(Number(values.count)))
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name]
      if (value === undefined) return hole
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }
}

function pluralForm(forms: PluralForms, category: Intl.LDMLPluralRule): string {
  if (category === 'one' && forms.one !== undefined) return forms.one
  if (category === 'many' && forms.many !== undefined) return forms.many
  return forms.other
}
