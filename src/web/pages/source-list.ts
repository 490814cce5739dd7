import type { Source } from '../../model/fields.ts'
import type { Wording } from './wording.ts'

export interface SourceLine {
  readonly href: string
  readonly title: string
  /** Publisher and year, in a sentence's order. */
  readonly details: string
  readonly via: string | undefined
}

export function sourceLines(sources: readonly Source[], { translate }: Wording): SourceLine[] {
  return sources.map(({ title, publisher, year, url, via }) => ({
    href: url,
    title,
    details: `${publisher}, ${year ?? translate('entry.undated')}`,
    via,
  }))
}
