import type { Entry } from '../../model/entry.ts'
import type { Query } from '../../search/query.ts'
import { entryFilePath, searchFilePath } from '../citations/addresses.ts'
import { citationOf } from '../citations/citation.ts'
import { ENTRIES_A_FILE, FORMATS } from '../citations/formats.ts'
import { plainCitation } from '../citations/plain.ts'
import type { Site } from '../site.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

export interface CiteBox {
  /** To copy as it stands. */
  readonly text: string
  readonly files: readonly Link[]
}

/** People and organisations are nobody's work. */
export function isCited({ type }: Pick<Entry, 'type'>): boolean {
  return type === 'article' || type === 'tool'
}

/** How to cite an entry; undefined for what is not cited. */
export function citeBox(entry: Entry, site: Site, wording: Wording): CiteBox | undefined {
  if (!isCited(entry)) return undefined
  const { language, translate } = wording
  return {
    text: plainCitation(citationOf(entry, site, wording), wording),
    files: FORMATS.filter(({ ofEntry }) => ofEntry).map(({ id }) => ({
      label: translate(`cite.format.${id}`),
      href: entryFilePath(entry, language, id),
    })),
  }
}

/** The results of a search as files to keep. */
export interface ResultFiles {
  readonly files: readonly Link[]
  /** Said when a file does not hold all of them. */
  readonly cut: string | undefined
}

/** Undefined when nothing was found. */
export function resultFiles(query: Query, total: number, { translate }: Wording): ResultFiles | undefined {
  if (total === 0) return undefined
  return {
    files: FORMATS.map(({ id }) => ({ label: translate(`cite.format.${id}`), href: searchFilePath(query, id) })),
    cut: total > ENTRIES_A_FILE ? translate('cite.listCut', { most: ENTRIES_A_FILE, total }) : undefined,
  }
}
