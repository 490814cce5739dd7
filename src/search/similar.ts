// More like this: for each entry the others that share most of its topics and of the words that set it apart.
import { refPath } from '../model/address.ts'
import { type Entry, headOf } from '../model/entry.ts'
import { LANGUAGE_IDS, type Language } from '../model/languages.ts'
import type { SearchDocument } from './document.ts'
import { type Analysis, countByField, type TextAnalysis } from './engines/embedded/analyse.ts'
import { rarity } from './engines/embedded/scoring.ts'
import { isTypedStopWord } from './stop-words.ts'

/** Features of a document and their weights, its own length taken out: the sum of squares is 1. */
type Vector = ReadonlyMap<string, number>

/** Words a text is compared by: those that tell most. */
const WORDS_COMPARED = 40
/** A word or topic that more of the library has than this says nothing of likeness. */
const COMMONEST = 0.3
const FIELD_WEIGHT = { title: 3, summary: 2, body: 1 }
/** A narrower and a wider topic are related, not the same. */
const BROADER_WEIGHT = 0.4
/** How much of likeness is topics; the rest is text. */
const TOPIC_SHARE = 0.5
/** What is less alike than this is not alike. */
const LEAST_LIKENESS = 0.04

/** As many as a page has room for, of as many as are looked at. */
const SHOWN = 4
const MOST_KEPT = 40

/** The entries with `relations.similar` filled in. Entries, documents and analyses go together by place. */
export function withSimilar(
  entries: readonly Entry[],
  documents: readonly SearchDocument[],
  analyses: readonly Analysis[],
): readonly Entry[] {
  const heads = entries.map(headOf)
  return similarDocuments(documents, analyses, MOST_KEPT).map((places, place) => {
    const entry = entries[place]
    if (entry === undefined) throw new RangeError('More documents than entries')
    const named = namedBeside(entry)
    const similar = places.flatMap((other) => heads[other] ?? []).filter(({ ref }) => !named.has(refPath(ref)))
    // The same entry of the same type, with one list filled in.
    return { ...entry, relations: { ...entry.relations, similar: similar.slice(0, SHOWN) } } as Entry
  })
}

/** Authors, works, members and the like stand on the page already. */
function namedBeside({ relations }: Entry): ReadonlySet<string> {
  const { authors, works, members, organisation, linksTo, linkedFrom } = relations
  const beside = [
    ...authors,
    ...works,
    ...members,
    ...linksTo,
    ...linkedFrom,
    ...(organisation === null ? [] : [organisation]),
  ]
  return new Set(beside.map(({ ref }) => refPath(ref)))
}

/**
 * The places of the documents most like each, best first, at most `most`. Documents and analyses go together by place.
 * Texts are compared within a language, each pair by the language in which they are most alike.
 */
export function similarDocuments(
  documents: readonly SearchDocument[],
  analyses: readonly Analysis[],
  most: number,
): readonly (readonly number[])[] {
  const topics = likeness(documents.map(topicWeights))
  const texts = LANGUAGE_IDS.map((language) =>
    likeness(analyses.map((analysis) => wordWeights(analysis.texts[language], language))),
  )
  return documents.map((_, place) => {
    const byTopics = topics(place)
    const byTexts = texts.map((inLanguage) => inLanguage(place))
    const ranked: { readonly other: number; readonly score: number }[] = []
    byTopics.forEach((value, other) => {
      const inText = byTexts.reduce((best, all) => Math.max(best, all[other] ?? 0), 0)
      const score = TOPIC_SHARE * value + (1 - TOPIC_SHARE) * inText
      if (score >= LEAST_LIKENESS && other !== place) ranked.push({ other, score })
    })
    ranked.sort((a, b) => b.score - a.score || a.other - b.other)
    return ranked.slice(0, most).map(({ other }) => other)
  })
}

function topicWeights({ topics, broader }: SearchDocument): ReadonlyMap<string, number> {
  const own = topics.map(({ id }) => [id, 1] as const)
  return new Map([...broader.map(({ id }) => [id, BROADER_WEIGHT] as const), ...own])
}

/** How often a text has each word family, a word of the title counting as several. */
function wordWeights(text: TextAnalysis | undefined, language: Language): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  if (text === undefined || text.words === '') return weights
  text.words.split(' ').forEach((key, place) => {
    const [form = '', family = form] = key.split('/')
    if (isTypedStopWord(form, language)) return
    const count = countByField(text.counts[place] ?? 0)
    const times =
      FIELD_WEIGHT.title * count.title + FIELD_WEIGHT.summary * count.summary + FIELD_WEIGHT.body * count.body
    weights.set(`${language} ${family}`, (weights.get(`${language} ${family}`) ?? 0) + times)
  })
  return weights
}

/** Cosines between vectors: for a place those of all, in an array that the next call uses again. */
function likeness(weights: readonly ReadonlyMap<string, number>[]): (place: number) => Float32Array {
  const vectors = toVectors(weights)
  const having = new Map<string, { readonly places: number[]; readonly weights: number[] }>()
  vectors.forEach((vector, place) => {
    for (const [feature, weight] of vector) {
      const list = having.get(feature) ?? { places: [], weights: [] }
      list.places.push(place)
      list.weights.push(weight)
      having.set(feature, list)
    }
  })
  const scores = new Float32Array(weights.length)
  return (place) => {
    scores.fill(0)
    for (const [feature, own] of vectors[place] ?? []) {
      const list = having.get(feature)
      list?.places.forEach((other, at) => {
        scores[other] = (scores[other] ?? 0) + own * (list.weights[at] ?? 0)
      })
    }
    return scores
  }
}

function toVectors(weights: readonly ReadonlyMap<string, number>[]): readonly Vector[] {
  const found = new Map<string, number>()
  for (const features of weights)
    for (const feature of features.keys()) found.set(feature, (found.get(feature) ?? 0) + 1)
  const all = weights.filter((features) => features.size > 0).length
  return weights.map((features) => {
    const telling = [...features]
      .filter(([feature]) => (found.get(feature) ?? 0) <= Math.max(2, COMMONEST * all))
      .map(([feature, times]) => [feature, Math.log1p(times) * rarity(found.get(feature) ?? 0, all)] as const)
      .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
      .slice(0, WORDS_COMPARED)
    const length = Math.hypot(...telling.map(([, weight]) => weight))
    return new Map(telling.map(([feature, weight]) => [feature, length === 0 ? 0 : weight / length]))
  })
}
