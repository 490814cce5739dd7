import type { Translate } from '../../i18n/translate.ts'
import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { ris } from './ris.ts'

export type FormatId = 'ris' | 'bib' | 'csl.json' | 'csv'

export interface Format {
  /** How the names of its files end. */
  readonly id: FormatId
  readonly mediaType: string
  /** Whether a single entry is offered in it, or only a list. */
  readonly ofEntry: boolean
  readonly write: (citations: readonly Citation[], translate: Translate) => string
}

/** A list is cut after this many: each entry of it has to be read, and the Worker's time is short. */
export const ENTRIES_A_FILE = 100

/** The table of formats, in the order they are offered. */
export const FORMATS: readonly Format[] = [
  { id: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8', ofEntry: true, write: ris },
  { id: 'bib', mediaType: 'application/x-bibtex; charset=utf-8', ofEntry: true, write: bibtex },
  { id: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', ofEntry: true, write: cslJson },
  { id: 'csv', mediaType: 'text/csv; charset=utf-8; header=present', ofEntry: false, write: csv },
]
