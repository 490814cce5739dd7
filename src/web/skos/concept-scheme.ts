// The topics as a SKOS concept scheme: https://www.w3.org/TR/skos-reference/ (2009).
import { LANGUAGE_IDS, type Language } from '../../model/languages.ts'
import type { Term, Vocabulary } from '../../model/vocabulary.ts'

type InLanguages<T> = Readonly<Partial<Record<Language, T>>>

/** A topic; every `id` here is an absolute address. */
export interface Concept {
  readonly id: string
  readonly prefLabel: InLanguages<string>
  readonly altLabel: InLanguages<readonly string[]>
  readonly scopeNote: InLanguages<string>
  readonly broader: string | undefined
  readonly narrower: readonly string[]
}

/** A family of topics: an order for readers, not a wider topic. */
export interface Collection {
  readonly id: string
  readonly prefLabel: InLanguages<string>
  readonly member: readonly string[]
}

export interface ConceptScheme {
  readonly id: string
  readonly title: string
  readonly languages: readonly Language[]
  readonly licence: string
  /** Concepts without a broader one. */
  readonly hasTopConcept: readonly string[]
  readonly concepts: readonly Concept[]
  readonly collections: readonly Collection[]
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * The topics of a vocabulary. A concept's address is its page without a language, which leads a reader to their own.
 * @param base the address of the site without a slash at its end
 */
export function conceptScheme(vocabulary: Vocabulary, base: string, title: string): ConceptScheme {
  const { topics } = vocabulary
  const address = (id: string): string => `${base}/topics/${id}`
  const conceptOf = (term: Term): Concept => ({
    id: address(term.id),
    prefLabel: term.labels,
    altLabel: term.synonyms ?? {},
    scopeNote: term.scope ?? {},
    broader: term.broader === undefined ? undefined : address(term.broader),
    narrower: topics.filter(({ broader }) => broader === term.id).map(({ id }) => address(id)),
  })
  return {
    id: `${base}/vocabulary`,
    title,
    languages: LANGUAGE_IDS,
    licence: LICENCE,
    hasTopConcept: topics.filter(({ broader }) => broader === undefined).map(({ id }) => address(id)),
    concepts: topics.map(conceptOf),
    collections: vocabulary['topic-groups'].map((group) => ({
      id: `${base}/vocabulary#${group.id}`,
      prefLabel: group.labels,
      member: topics.filter((topic) => topic.group === group.id).map(({ id }) => address(id)),
    })),
  }
}
