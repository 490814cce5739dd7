import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { toWords16, type Words16 } from './index-file.ts'
import { byteOrder, type PackedStrings, packStrings } from './pack-strings.ts'

/** The words of a library, packed, and for each word number the group it belongs to. */
export interface Dictionary {
  readonly forms: PackedStrings
  readonly formGroups: Words16
  readonly groups: PackedStrings
  readonly groupOfWord: Uint32Array
}

/** How a word family is called in the index: the language's place in the table, then the stem. */
export function groupKey(language: Language, family: string): string {
  return `${LANGUAGE_IDS.indexOf(language)}${family}`
}

/** Collects words, giving each word of a language a number. Keys are those of `TextAnalysis.words`. */
export function createDictionary() {
  const numbers = new Map(LANGUAGE_IDS.map((language) => [language, new Map<string, number>()]))
  const forms: string[] = []
  const families: string[] = []
  return {
    add(language: Language, key: string): number {
      const known = numbers.get(language)?.get(key)
      if (known !== undefined) return known
      const slash = key.indexOf('/')
      forms.push(slash < 0 ? key : key.slice(0, slash))
      families.push(groupKey(language, slash < 0 ? key : key.slice(slash + 1)))
      numbers.get(language)?.set(key, forms.length - 1)
      return forms.length - 1
    },
    finish: (): Dictionary => packWords(forms, families),
  }
}

function packWords(forms: readonly string[], families: readonly string[]): Dictionary {
  const names = [...new Set(families)]
  names.sort(byteOrder(names))
  const places = new Map(names.map((name, place) => [name, place]))
  const groupOfWord = Uint32Array.from(families, (family) => places.get(family) ?? 0)
  const compare = byteOrder(forms)
  const order = forms.map((form, word) => ({ form, group: groupOfWord[word] ?? 0 }))
  order.sort((a, b) => compare(a.form, b.form) || a.group - b.group)
  return {
    forms: packStrings(order.map(({ form }) => form)),
    formGroups: toWords16(
      order.map(({ group }) => group),
      names.length,
    ),
    groups: packStrings(names),
    groupOfWord,
  }
}
