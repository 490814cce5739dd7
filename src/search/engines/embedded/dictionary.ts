import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { toWords16, type Words16 } from './index-file.ts'
import { inByteOrder, type PackedStrings, packStrings } from './pack-strings.ts'

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

/** The words of one language as they are met. */
interface Collected {
  readonly numbers: Map<string, number>
  /** Each family with its place among those met. */
  readonly families: Map<string, number>
}

/** Collects words, giving each word of a language a number. Keys are those of `TextAnalysis.words`. */
export function createDictionary() {
  const collected = new Map<Language, Collected>(
    LANGUAGE_IDS.map((language) => [language, { numbers: new Map(), families: new Map() }]),
  )
  const words: Word[] = []
  return {
    add(language: Language, key: string): number {
      const own = collected.get(language)
      const known = own?.numbers.get(key)
      if (known !== undefined || own === undefined) return known ?? 0
      const slash = key.indexOf('/')
      const family = slash < 0 ? key : key.slice(slash + 1)
      const place = own.families.get(family) ?? own.families.size
      own.families.set(family, place)
      own.numbers.set(key, words.length)
      words.push({ form: slash < 0 ? key : key.slice(0, slash), language, family: place })
      return words.length - 1
    },
    finish: (): Dictionary => packWords(words, collected),
  }
}

interface Word {
  readonly form: string
  readonly language: Language
  /** Place among the families of its language. */
  readonly family: number
}

function packWords(words: readonly Word[], collected: ReadonlyMap<Language, Collected>): Dictionary {
  const { names, groupOf } = sortFamilies(collected)
  const groupOfWord = Uint32Array.from(words, ({ language, family }) => groupOf.get(language)?.[family] ?? 0)
  const groups = groupsByForm(words, groupOfWord)
  const forms = inByteOrder(groups.keys()).flatMap((form) => (groups.get(form) ?? []).map((group) => ({ form, group })))
  return {
    forms: packStrings(forms.map(({ form }) => form)),
    formGroups: toWords16(
      forms.map(({ group }) => group),
      names.length,
    ),
    groups: packStrings(names),
    groupOfWord,
  }
}

/** All families in the order of their groups, and for each language the group of each of its families. */
function sortFamilies(collected: ReadonlyMap<Language, Collected>) {
  const names: string[] = []
  const groupOf = new Map<Language, Uint32Array>()
  for (const [language, { families }] of collected) {
    const groups = new Uint32Array(families.size)
    for (const family of inByteOrder(families.keys())) {
      groups[families.get(family) ?? 0] = names.length
      names.push(groupKey(language, family))
    }
    groupOf.set(language, groups)
  }
  return { names, groupOf }
}

function groupsByForm(words: readonly Word[], groupOfWord: Uint32Array): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  words.forEach(({ form }, word) => {
    const known = groups.get(form)
    const group = groupOfWord[word] ?? 0
    if (known === undefined) groups.set(form, [group])
    else known.push(group)
  })
  for (const list of groups.values()) if (list.length > 1) list.sort((a, b) => a - b)
  return groups
}
