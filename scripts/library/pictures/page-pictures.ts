// Which pictures a library has: one for each text of each entry, and one a language for all other pages.
import { translator } from '../../../src/i18n/translate.ts'
import { refKey } from '../../../src/model/address.ts'
import { type Entry, languagesOf, textFor } from '../../../src/model/entry.ts'
import { LANGUAGE_IDS, type Language } from '../../../src/model/languages.ts'
import { termLabel, type Vocabulary } from '../../../src/model/vocabulary.ts'
import { picturePath } from '../../../src/web/pictures.ts'
import type { Hex } from '../../../src/web/theme/contrast.ts'
import { pageDrawing } from './page-drawing.ts'

/** What pictures show of the instance. */
export interface Instance {
  readonly instanceName: string
  readonly colours: readonly Hex[]
}

/** Every drawing by the path of its picture among the assets. */
export function pageDrawings(
  entries: readonly Entry[],
  vocabulary: Vocabulary,
  instance: Instance,
): Map<string, string> {
  const drawings = new Map<string, string>()
  for (const language of LANGUAGE_IDS) {
    drawings.set(picturePath(language).slice(1), siteDrawing(language, instance))
  }
  for (const entry of entries) {
    for (const language of languagesOf(entry)) {
      drawings.set(picturePath(language, entry).slice(1), entryDrawing(entry, language, vocabulary, instance))
    }
  }
  return drawings
}

function siteDrawing(language: Language, instance: Instance): string {
  const title = translator(language)('home.title')
  return pageDrawing({ ...instance, key: 'site', type: undefined, labels: [], title })
}

function entryDrawing(entry: Entry, language: Language, vocabulary: Vocabulary, instance: Instance): string {
  const translate = translator(language)
  const kind =
    entry.type === 'article'
      ? termLabel(vocabulary, 'kinds', entry.facts.kind, language)
      : translate(`type.${entry.type}`)
  const isSample = 'sample' in entry.facts && entry.facts.sample === true
  const sample = translate(entry.type === 'organisation' ? 'sample.organisation' : 'sample.profile')
  const labels = isSample ? [kind, sample] : [kind]
  const { title } = textFor(entry, language)
  return pageDrawing({ ...instance, key: refKey(entry), type: entry.type, labels, title })
}
