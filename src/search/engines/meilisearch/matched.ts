// Why a record was found, read from the marks in it.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { editDistance } from '../../../model/nearest.ts'
import type { Match } from '../../engine.ts'
import { stem } from '../../stems.ts'
import { folded, lowered, tokens } from '../../words.ts'
import type { FoundRecord } from './answer.ts'
import { isMarked, markedParts, withoutMarks } from './marks.ts'
import type { Part } from './wording.ts'

/** Something marked in a record: the words that are, and what a reader is told was met. */
type Meeting = Omit<Match, 'query'> & { readonly words: readonly string[] }

/** What each part of a query met first: in the text shown, then in topics and labels, then in other languages. */
export function matchesOf(record: FoundRecord, shown: Language, wanted: readonly Part[]): Match[] {
  const meetings = meetingsOf(record, shown)
  const matches: Match[] = []
  for (const part of wanted) {
    const meeting = meetings.find(({ words }) => words.some((word) => meets(part, word)))
    if (meeting === undefined) continue
    const { words: _, ...rest } = meeting
    add(matches, { query: part.typed, ...rest })
  }
  return matches
}

// Two words that met the same term are one reason.
function add(matches: Match[], match: Match): void {
  const index = matches.findIndex(
    (other) => other.found === match.found && other.field === match.field && other.language === match.language,
  )
  const other = matches[index]
  if (other === undefined) matches.push(match)
  else matches[index] = { ...other, query: `${other.query} ${match.query}` }
}

function meetingsOf(record: FoundRecord, shown: Language): Meeting[] {
  const languages = [shown, ...LANGUAGE_IDS.filter((id) => id !== shown)]
  const texts = languages.map((language) => inText(record, language))
  return [...(texts[0] ?? []), ...languages.flatMap((language) => inTerms(record, language)), ...texts.slice(1).flat()]
}

function inText({ _formatted }: FoundRecord, language: Language): Meeting[] {
  const text = _formatted.texts[language]
  if (text === undefined) return []
  return (['title', 'summary', 'body'] as const).flatMap((field) =>
    markedParts(text[field]).map((word) => ({ field, language, found: word, words: [word] })),
  )
}

const TERM_FIELDS = [
  ['topics', 'topic'],
  ['broader', 'broader'],
  ['labels', 'label'],
] as const

function inTerms({ _formatted }: FoundRecord, language: Language): Meeting[] {
  return TERM_FIELDS.flatMap(([list, field]) =>
    _formatted[list].flatMap(({ id, words }) =>
      (words[language] ?? []).filter(isMarked).map((phrase) => ({
        field,
        language,
        found: withoutMarks(phrase),
        words: markedParts(phrase),
        ...(field === 'label' ? {} : { term: id }),
      })),
    ),
  )
}

/** Whether the server can have marked a word because of a part of the query: as it stands, begun, as family, or mistyped. */
function meets(part: Part, found: string): boolean {
  const metWords = tokens(found).map(({ raw }) => lowered(raw))
  return tokens(part.typed).some(({ raw }) => metWords.some((word) => isLike(lowered(raw), word)))
}

function isLike(typed: string, found: string): boolean {
  return isKin(typed, found) || isMistyped(typed, found)
}

/** Whether a word is the one typed, begins with it, holds it or is of its family. */
export function isKin(typed: string, found: string): boolean {
  const [a, b] = [folded(typed), folded(found)]
  if (b.startsWith(a) || (b.length > 2 && a.includes(b))) return true
  return LANGUAGE_IDS.some((language) => stem(typed, language) === stem(found, language))
}

/** Whether a word is the one typed, or begins with it, but for as many mistakes as the server allows. */
export function isMistyped(typed: string, found: string): boolean {
  const [a, b] = [folded(typed), folded(found)]
  const mistakes = a.length >= 9 ? 2 : Number(a.length >= 5)
  const begun = b.slice(0, a.length + mistakes)
  return editDistance(a, b) <= mistakes || editDistance(a, begun) <= mistakes
}
