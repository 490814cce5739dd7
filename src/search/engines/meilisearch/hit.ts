import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import type { Hit, Span } from '../../engine.ts'
import type { Query } from '../../query.ts'
import type { FoundRecord } from './answer.ts'
import { isMarked, toSpans, withoutMarks } from './marks.ts'
import { matchesOf } from './matched.ts'
import type { Words } from './wording.ts'

/** What a list shows of a record that was found. */
export function toHit(record: FoundRecord, query: Query, words: Words): Hit {
  const language = shownLanguage(record, query)
  const { title, summary } = textIn(record, language)
  return {
    ref: record.ref,
    language,
    languages: LANGUAGE_IDS.filter((id) => record._formatted.texts[id] !== undefined),
    title: toSpans(title),
    summary: withoutMarks(summary),
    excerpt: excerptOf(record, language),
    facets: record.facets,
    published: record.published,
    sample: record.sample,
    matched: matchesOf(record, language, words.wanted),
  }
}

/** The interface language, else one the reader reads, else the original. */
function shownLanguage(record: FoundRecord, { language, read }: Query): Language {
  return [language, ...read].find((id) => record._formatted.texts[id] !== undefined) ?? record.original
}

function textIn(record: FoundRecord, language: Language): { title: string; summary: string; body: string } {
  return record._formatted.texts[language] ?? { title: record.ref.slug, summary: '', body: '' }
}

function excerptOf(record: FoundRecord, language: Language): Span[] {
  const { summary, body } = textIn(record, language)
  // Paragraphs end with line ends, which an excerpt has no room for.
  return toSpans(isMarked(body) ? body.replace(/\s*\n\s*/g, ' ') : summary)
}
