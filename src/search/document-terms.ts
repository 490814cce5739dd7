// The word lists an entry is found by beside its own text: topics, wider topics, and the labels of its other facts.
import { valueLabel } from '../i18n/labels.ts'
import { refKey } from '../model/address.ts'
import { type Entry, type EntryHead, textFor } from '../model/entry.ts'
import { FACETS, type Facet, facetValues, type ValueList } from '../model/facets.ts'
import { type InEveryLanguage, LANGUAGE_IDS, type Language } from '../model/languages.ts'
import { broaderTerms, findTerm, type Term, type Vocabulary, wordsOfTerm } from '../model/vocabulary.ts'
import type { DocumentTerm } from './document.ts'
import { isTypedStopWord } from './stop-words.ts'
import { lowered, tokens } from './words.ts'

/** Facets whose labels nobody types as words: numbers and bands, and the topics, which have a field of their own. */
const WITHOUT_LABELS: readonly string[] = ['topic', 'language', 'year', 'duration', 'group', 'availability']

/** Longer titles are sentences, which nobody types whole. */
const LONGEST_NAME_WORDS = 4

/** The short parts of an entry's titles, and its acronym: who types one of them whole means this entry. */
export function nameOf(entry: Entry): DocumentTerm | undefined {
  const words = inEvery((language) => {
    const { title, words } = textFor(entry, language)
    const acronym = 'acronym' in words && words.acronym !== undefined ? [words.acronym] : []
    const parts = title.split(/[:–—()]/).map((part) => part.trim())
    return [...parts.filter((part) => isShort(part, language)), ...acronym]
  })
  return Object.values(words).some((own) => own.length > 0) ? { id: `name:${refKey(entry)}`, words } : undefined
}

function isShort(part: string, language: Language): boolean {
  const content = tokens(part).filter(({ raw }) => !isTypedStopWord(lowered(raw), language))
  return content.length > 0 && content.length <= LONGEST_NAME_WORDS
}

export function topicsOf(entry: Entry, vocabulary: Vocabulary): DocumentTerm[] {
  return facetValues('topic', entry)
    .map((id) => findTerm(vocabulary, 'topics', id))
    .filter((term) => term !== undefined)
    .map(fromTerm)
}

/** The terms above an entry's topics, each once, without the topics themselves. */
export function widerTopicsOf(entry: Entry, vocabulary: Vocabulary): DocumentTerm[] {
  const topics = facetValues('topic', entry)
  const wider = topics.flatMap((id) => broaderTerms(vocabulary, 'topics', id))
  const rows = wider.filter((term) => !topics.includes(term.id)).map((term) => [term.id, fromTerm(term)] as const)
  return [...new Map(rows).values()]
}

/** Labels of facet values, regions and kinds of organisation, and the names of authors and of an expert's organisation. */
export function labelsOf(entry: Entry, vocabulary: Vocabulary): DocumentTerm[] {
  const rows: readonly Facet[] = FACETS
  const values = rows
    .filter((facet) => !WITHOUT_LABELS.includes(facet.id))
    .flatMap((facet) => facetValues(facet.id, entry).map((value) => label(vocabulary, facet.id, facet.list, value)))
  return [...values, ...ownLabels(entry, vocabulary)]
}

function ownLabels(entry: Entry, vocabulary: Vocabulary): DocumentTerm[] {
  const { authors, organisation } = entry.relations
  const names = authors.map((author) => named('author', author))
  if (organisation !== null) names.push(named('organisation', organisation))
  if (entry.type === 'article') {
    names.push(...entry.facts.regions.map((region) => label(vocabulary, 'region', 'regions', region)))
  }
  if (entry.type === 'organisation') {
    names.push(label(vocabulary, 'organisation-kind', 'organisation-kinds', entry.facts.kind))
  }
  return names
}

function fromTerm(term: Term): DocumentTerm {
  return { id: term.id, words: wordsOfTerm(term) }
}

function label(vocabulary: Vocabulary, kind: string, list: ValueList, value: string): DocumentTerm {
  const known = list === 'countries' || list === 'languages' || list === 'years'
  const term = known ? undefined : findTerm(vocabulary, list, value)
  const words = term ? wordsOfTerm(term) : inEvery((language) => [valueLabel(vocabulary, list, value, language)])
  return { id: `${kind}:${value}`, words }
}

function named(kind: string, head: EntryHead): DocumentTerm {
  const original = head.titles[head.original]?.title ?? head.ref.slug
  return { id: `${kind}:${head.ref.slug}`, words: inEvery((language) => [head.titles[language]?.title ?? original]) }
}

function inEvery<T>(make: (language: Language) => T): InEveryLanguage<T> {
  // Built from the table of languages, which `fromEntries` cannot tell the compiler.
  return Object.fromEntries(LANGUAGE_IDS.map((id) => [id, make(id)])) as InEveryLanguage<T>
}
