// Why an entry was found: for each word of the query what it met first, and every label it met as a whole.
import type { Language } from '../../../model/languages.ts'
import type { Match } from '../../engine.ts'
import type { ExpandedWord } from './expand.ts'
import { ROLES, type Role } from './index-file.ts'
import { type Mark, type Meets, marksIn } from './marks.ts'
import { type MetPhrase, termDocuments } from './match-terms.ts'
import type { Index } from './open-index.ts'
import type { Text } from './texts.ts'
import type { QueryWord } from './understand.ts'

const FIELDS = ['title', 'summary', 'body'] as const
/** A label of which so much is met is met as a whole: the rest are endings and misspellings. */
const WHOLE = 0.75

/** What a reader is told was met; of names the marks in the title tell. */
const FIELD_OF: Readonly<Record<Role, 'topic' | 'broader' | 'label' | undefined>> = {
  name: undefined,
  main: 'topic',
  topic: 'topic',
  broader: 'broader',
  label: 'label',
}

/** A label of one entry that the query met. */
interface MetLabel extends MetPhrase {
  readonly field: 'topic' | 'broader' | 'label'
}

/** The labels that the query met, by document, the best and then the reader's language first. */
export function labelsByDocument(
  index: Index,
  phrases: readonly MetPhrase[],
  documents: readonly number[],
  language: Language,
): Map<number, readonly MetLabel[]> {
  const found = new Map<number, MetLabel[]>(documents.map((document) => [document, []]))
  for (const role of ROLES) {
    const field = FIELD_OF[role]
    if (field === undefined) continue
    for (const term of new Set(phrases.map((phrase) => phrase.term))) {
      const having = new Set(termDocuments(index, role, term))
      const own = phrases.filter((phrase) => phrase.term === term).map((phrase) => ({ ...phrase, field }))
      for (const [document, labels] of found) if (having.has(document)) labels.push(...own)
    }
  }
  const foreign = (label: MetLabel): number => Number(label.language !== language)
  for (const labels of found.values()) labels.sort((a, b) => b.share - a.share || foreign(a) - foreign(b))
  return found
}

/** A text with its words that meet the query. */
export interface MarkedText {
  readonly text: Text
  readonly language: Language
  readonly marks: Readonly<Record<(typeof FIELDS)[number], readonly Mark[]>>
}

export function markText(text: Text, language: Language, meets: Meets): MarkedText {
  const marks = {
    title: marksIn(text.title, meets),
    summary: marksIn(text.summary, meets),
    body: marksIn(text.body, meets),
  }
  return { text, language, marks }
}

/** What the words of the query met in a text, first in the title, then the summary, then the body. */
export function textMatches({ text, language, marks }: MarkedText, words: readonly ExpandedWord[]): Match[] {
  const met = new Map<number, Match>()
  for (const field of FIELDS) {
    for (const { word, start, end } of marks[field]) {
      const query = words[word]?.word.raw
      if (met.has(word) || query === undefined) continue
      met.set(word, { query, found: text[field].slice(start, end), field, language })
    }
  }
  return [...met].sort(([a], [b]) => a - b).map(([, match]) => match)
}

/** The labels to name: those met as a whole by words no other label tells of, and the best for each word left over. */
export function labelMatches(
  index: Index,
  labels: readonly MetLabel[],
  asked: { readonly text: string; readonly words: readonly ExpandedWord[] },
  inText: readonly Match[],
): Match[] {
  const places = asked.words.map((_, place) => place)
  const untold = new Set(places)
  const unmet = new Set(places.filter((place) => !isMet(asked.words[place], inText)))
  const named: Match[] = []
  for (const label of labels) {
    const isWanted = (place: number): boolean => unmet.has(place) || (label.share >= WHOLE && untold.has(place))
    if (!label.words.some(isWanted)) continue
    named.push(toMatch(index, label, asked))
    for (const place of label.words) {
      unmet.delete(place)
      untold.delete(place)
    }
  }
  return named
}

function isMet(word: ExpandedWord | undefined, matches: readonly Match[]): boolean {
  return matches.some(({ query }) => query === word?.word.raw)
}

function toMatch(
  index: Index,
  label: MetLabel,
  { text, words }: { readonly text: string; readonly words: readonly ExpandedWord[] },
): Match {
  const met = words.filter((_, place) => label.words.includes(place)).map(({ word }) => word)
  return {
    query: asTyped(text, met, words),
    found: index.phrases.at(label.phrase),
    field: label.field,
    language: label.language,
    ...(label.field === 'label' ? {} : { term: index.termIds.at(label.term) }),
  }
}

/** Words as they stand in the text, with the small words between them; apart when other words are between. */
function asTyped(text: string, met: readonly QueryWord[], words: readonly ExpandedWord[]): string {
  const start = Math.min(...met.map((word) => word.start))
  const end = Math.max(...met.map((word) => word.end))
  const within = words.filter(({ word }) => word.start >= start && word.end <= end)
  return within.length === met.length ? text.slice(start, end) : met.map(({ raw }) => raw).join(' ')
}
