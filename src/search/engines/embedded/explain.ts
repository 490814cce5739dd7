// Why an entry was found: for each word of the query what it met first, and every label it met as a whole.
import type { Language } from '../../../model/languages.ts'
import type { Match } from '../../engine.ts'
import type { ExpandedWord } from './expand.ts'
import { ROLES } from './index-file.ts'
import { type Meets, marksIn } from './marks.ts'
import { type MetPhrase, termDocuments } from './match-terms.ts'
import type { Index } from './open-index.ts'
import type { Text } from './texts.ts'

const FIELDS = ['title', 'summary', 'body'] as const
/** A label of which so much is met is met as a whole: the rest are endings and misspellings. */
const WHOLE = 0.75

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
  for (const field of ROLES) {
    for (const term of new Set(phrases.map((phrase) => phrase.term))) {
      const having = new Set(termDocuments(index, field, term))
      const own = phrases.filter((phrase) => phrase.term === term).map((phrase) => ({ ...phrase, field }))
      for (const [document, labels] of found) if (having.has(document)) labels.push(...own)
    }
  }
  const foreign = (label: MetLabel): number => Number(label.language !== language)
  for (const labels of found.values()) labels.sort((a, b) => b.share - a.share || foreign(a) - foreign(b))
  return found
}

/** What the words of the query met in texts of a language, first in the title, then the summary, then the body. */
export function textMatches(text: Text, language: Language, words: readonly ExpandedWord[], meets: Meets): Match[] {
  const met = new Map<number, Match>()
  for (const field of FIELDS) {
    for (const { word, start, end } of marksIn(text[field], meets)) {
      const query = words[word]?.word.raw
      if (met.has(word) || query === undefined) continue
      met.set(word, { query, found: text[field].slice(start, end), field, language })
    }
  }
  return [...met].sort(([a], [b]) => a - b).map(([, match]) => match)
}

/** The labels to name: those met as a whole, and the best for each word that met nothing in the text. */
export function labelMatches(
  index: Index,
  labels: readonly MetLabel[],
  words: readonly ExpandedWord[],
  inText: readonly Match[],
): Match[] {
  const open = new Set(words.map((_, place) => place).filter((place) => !isMet(words[place], inText)))
  const named = new Set<number>()
  return labels.flatMap((label) => {
    const isNew = !named.has(label.term)
    if (!isNew || (label.share < WHOLE && !label.words.some((place) => open.has(place)))) return []
    named.add(label.term)
    for (const place of label.words) open.delete(place)
    return [toMatch(index, label, words)]
  })
}

function isMet(word: ExpandedWord | undefined, matches: readonly Match[]): boolean {
  return matches.some(({ query }) => query === word?.word.raw)
}

function toMatch(index: Index, label: MetLabel, words: readonly ExpandedWord[]): Match {
  const query = label.words.toSorted((a, b) => a - b).map((place) => words[place]?.word.raw ?? '')
  return {
    query: query.join(' '),
    found: index.phrases.at(label.phrase),
    field: label.field,
    language: label.language,
    ...(label.field === 'label' ? {} : { term: index.termIds.at(label.term) }),
  }
}
