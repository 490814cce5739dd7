/** The languages entries are written in and the interface speaks, in the order they are offered. */
export const LANGUAGES = [
  { id: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
  { id: 'fr', name: 'Français', direction: 'ltr', locale: 'fr' },
  { id: 'es', name: 'Español', direction: 'ltr', locale: 'es' },
] as const

export type Language = (typeof LANGUAGES)[number]['id']

export const LANGUAGE_IDS: readonly Language[] = LANGUAGES.map((language) => language.id)

export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language.id === value)
}

/** The row of one language. */
export function languageRow(id: Language): (typeof LANGUAGES)[number] {
  const row = LANGUAGES.find((language) => language.id === id)
  if (row === undefined) throw new RangeError(`No language \`${id}\` in the table of languages`)
  return row
}

/** The words of a text in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>
