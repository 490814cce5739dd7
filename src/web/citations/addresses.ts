import { entryPath } from '../../model/address.ts'
import type { Ref } from '../../model/entry.ts'
import type { Language } from '../../model/languages.ts'
import { PAGE_SIZE, printQuery, type Query } from '../../search/query.ts'
import type { FormatId } from './formats.ts'

/** `/fr/articles/burnout.ris`: the address of a page with the ending of a format. */
export function entryFilePath(ref: Ref, language: Language, format: FormatId): string {
  return `${entryPath(ref, language)}.${format}`
}

/** `/fr/search.ris?q=…`: the entries a search finds. Pages of files have a size of their own. */
export function searchFilePath(query: Query, format: FormatId, page = 1): string {
  const params = printQuery({ ...query, page, size: PAGE_SIZE }).toString()
  return `/${query.language}/search.${format}${params === '' ? '' : `?${params}`}`
}
