import type { Pack } from '../../catalogue/catalogue.ts'
import type { Translate } from '../../i18n/translate.ts'
import { LANGUAGES, type Language } from '../../model/languages.ts'
import type { SiteConfig } from '../context.ts'

/** A library that can be kept, as its row shows it. */
export interface PackRow {
  readonly language: Language
  readonly name: string
  readonly pack: Pack
  /** How many entries, and how large, in a sentence. */
  readonly facts: string
}

/** The reader's own language first. */
export function packRows({ packs }: Pick<SiteConfig, 'packs'>, language: Language, translate: Translate): PackRow[] {
  const rows = LANGUAGES.flatMap(({ id, name }) => {
    const pack = packs[id]
    return pack === undefined ? [] : [{ language: id, name, pack, facts: factsOf(pack, language, translate) }]
  })
  return rows.sort((a, b) => Number(b.language === language) - Number(a.language === language))
}

function factsOf(pack: Pack, language: Language, translate: Translate): string {
  const values = {
    count: pack.entries,
    download: megabytes(pack.bytes + pack.programBytes, language),
    room: megabytes(pack.unpackedBytes, language),
  }
  return translate('offline.pack.facts', values)
}

/** A size as people read it, such as `0.7 MB`; never less than it is. */
export function megabytes(bytes: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return format.format(Math.ceil(bytes / 100_000) / 10)
}

const STATES = ['none', 'kept', 'old', 'loading', 'storing', 'removed', 'stopped'] as const
const FAILURES = ['full', 'network', 'changed', 'refused'] as const

/** What the script says, by what it says it of; it fills in what stands in braces. */
export function scriptWords(translate: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...STATES.map((state) => [state, translate(`offline.state.${state}`)]),
    ...FAILURES.map((failure) => [failure, translate(`offline.failed.${failure}`)]),
    ['room', translate('offline.room')],
    ['forgotten', translate('offline.visited.forgotten')],
  ])
}
