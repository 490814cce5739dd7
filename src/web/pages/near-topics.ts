import { topicPath } from '../../model/address.ts'
import { nearest } from '../../model/nearest.ts'
import { findTerm, type Vocabulary, wordsOfTerm } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import type { Link } from './search-links.ts'
import type { Wording } from './wording.ts'

const TOPICS_OFFERED = 3

/**
 * The topics nearest to a search that found nothing, by id: those spelt like its words, else those of what its words
 * alone find, else those it has chosen.
 */
export function nearTopics(query: Query, byWords: Results | undefined, vocabulary: Vocabulary): readonly string[] {
  const bySpelling = speltLike(query.text, vocabulary)
  if (bySpelling.length > 0) return bySpelling
  const met = (byWords?.hits ?? []).flatMap(({ facets }) => facets.topic ?? [])
  return [...new Set([...met, ...(query.facets.topic ?? [])])].slice(0, TOPICS_OFFERED)
}

export function topicLinks(ids: readonly string[], vocabulary: Vocabulary, wording: Wording): Link[] {
  return ids
    .filter((id) => findTerm(vocabulary, 'topics', id) !== undefined)
    .map((id) => ({ href: topicPath(id, wording.language), label: wording.term('topics', id) }))
}

/** Topics whose label or synonym in any language is spelt nearly like the query or one of its longer words. */
function speltLike(text: string, vocabulary: Vocabulary): string[] {
  const words = [text, ...text.split(/\s+/)].map(plain).filter((word) => word.length > 3)
  const topicOf = new Map<string, string>()
  for (const term of vocabulary.topics) {
    for (const label of Object.values(wordsOfTerm(term)).flat()) topicOf.set(plain(label), term.id)
  }
  const labels = [...topicOf.keys()]
  const near = words.flatMap((word) => nearest(word, labels, TOPICS_OFFERED))
  return [...new Set(near.flatMap((label) => topicOf.get(label) ?? []))].slice(0, TOPICS_OFFERED)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
