import { FACET_IDS, type FacetId } from '../../../model/facets.ts'
import type { Vocabulary } from '../../../model/vocabulary.ts'
import { correctText } from '../../correct-text.ts'
import type { Results } from '../../engine.ts'
import { createFacetLists, type FacetLists } from '../../facet-list.ts'
import type { Query } from '../../query.ts'
import type { SearchAnswer } from './answer.ts'
import { isWeak, mistakenIn } from './doubts.ts'
import { toHit } from './hit.ts'
import { facetPath } from './record.ts'
import type { Role } from './request.ts'
import type { Part, Words } from './wording.ts'

/** What the server said to each part of a question. */
export type Answers = ReadonlyMap<Role, SearchAnswer>

/** The pages of what was found; at least one, since a page with nothing is a page. */
export function pagesIn(answers: Answers, { size }: Query): number {
  return Math.max(1, Math.ceil(totalOf(answers, 'hits') / size))
}

/** How many entries of the whole library have the words, whatever else was chosen. */
export function totalOfWords(answers: Answers): number {
  return totalOf(answers, answers.has('any-choice') ? 'any-choice' : 'hits')
}

/** Makes results of answers. The order of facet values is kept until the library's values change. */
export function createResults(
  readVocabulary: () => Promise<Vocabulary>,
): (answers: Answers, query: Query, words: Words, scattered?: ReadonlyMap<Part, number>) => Promise<Results> {
  const listsFor = keptFacetLists()
  return async (answers, query, words, scattered) => {
    const total = totalOf(answers, 'hits')
    const pages = pagesIn(answers, query)
    const hits = need(answers, 'hits').hits.map((record) => toHit(record, query, words))
    const corrected = correctText(query.text, mistakenIn(hits, words.wanted), hits)
    return {
      hits,
      weak: scattered !== undefined && isWeak(hits, scattered, totalOf(answers, 'library')),
      ...(corrected === undefined ? {} : { corrected }),
      total,
      folded: answers.has('any-language') ? Math.max(0, totalOf(answers, 'any-language') - total) : 0,
      page: Math.min(query.page, pages),
      pages,
      facets: listsFor(need(answers, 'library'), await readVocabulary())(query, countsOf(answers)),
      ...(words.unused.length > 0 ? { unused: words.unused } : {}),
    }
  }
}

/** A facet with a choice has an answer of its own, counted without that choice. */
function countsOf(answers: Answers): (facet: FacetId, value: string) => number {
  const counts = new Map(
    FACET_IDS.map((id) => [id, distributionOf(answers.get(id) ?? need(answers, 'hits'), id)] as const),
  )
  return (facet, value) => counts.get(facet)?.get(value) ?? 0
}

function distributionOf({ facetDistribution }: SearchAnswer, id: FacetId): ReadonlyMap<string, number> {
  return new Map(Object.entries(facetDistribution[facetPath(id)] ?? {}))
}

function keptFacetLists(): (library: SearchAnswer, vocabulary: Vocabulary) => FacetLists {
  let kept: { readonly values: string; readonly lists: FacetLists } | undefined
  return (library, vocabulary) => {
    const known = new Map(FACET_IDS.map((id) => [id, [...distributionOf(library, id).keys()].sort()] as const))
    const values = JSON.stringify([...known])
    if (kept?.values !== values) kept = { values, lists: createFacetLists(vocabulary, (id) => known.get(id) ?? []) }
    return kept.lists
  }
}

function totalOf(answers: Answers, role: Role): number {
  return need(answers, role).totalHits
}

function need(answers: Answers, role: Role): SearchAnswer {
  const answer = answers.get(role)
  if (answer === undefined) throw new RangeError(`No answer to the part \`${role}\` of a question`)
  return answer
}
