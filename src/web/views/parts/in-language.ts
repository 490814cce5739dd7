import { isLanguage, type Language, languageRow } from '../../../model/languages.ts'

/** Attributes that tell a text's language where it is not the page's, for voices, hyphens and direction. */
export function inLanguage(language: string, page: Language): { lang?: string; dir?: string } {
  if (language === page) return {}
  if (!isLanguage(language)) return { lang: language }
  const { direction } = languageRow(language)
  return direction === languageRow(page).direction ? { lang: language } : { lang: language, dir: direction }
}
