import { refKey } from '../../../model/address.ts'
import { FACET_IDS } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import { TYPE_IDS } from '../../../model/types/index.ts'
import type { SearchDocument } from '../../document.ts'
import { type Analysis, analyse } from './analyse.ts'
import { createDictionary } from './dictionary.ts'
import { INDEX_FILE, type IndexParts, TABLES, toWords16, writeIndex } from './index-file.ts'
import { packStrings } from './pack-strings.ts'
import { numberTexts, writePostings } from './write-postings.ts'
import { collectTerms, numberPhrases, startsOf, writeTerms } from './write-terms.ts'
import { divideTexts, type Shard, textFile, writeTexts } from './write-texts.ts'

/**
 * The files of the embedded engine by name: the index, and the texts in files of some hundred kilobytes.
 * `analyses` are those of the documents, in the same order, fresh or kept from an earlier build. The bytes depend on
 * the documents alone, not on their order.
 */
export function write(
  documents: readonly SearchDocument[],
  analyses: readonly Analysis[] = documents.map(analyse),
): Map<string, Uint8Array> {
  const rows = documents.map((document, index) => ({ key: refKey(document.ref), document, analysis: analyses[index] }))
  rows.sort((a, b) => (a.key < b.key ? -1 : 1))
  const sorted = rows.map(({ document }) => document)
  const shards = divideTexts(sorted)
  const kept = rows.map(({ analysis, key }) => {
    if (analysis === undefined) throw new RangeError(`No analysis for \`${key}\``)
    return analysis
  })
  const { file, stamp } = writeIndex(partsOf(sorted, kept, shards))
  const files = new Map([[INDEX_FILE, file]])
  for (const language of LANGUAGE_IDS) {
    const own = shards.filter((shard) => shard.language === language)
    own.forEach((shard, number) => {
      files.set(textFile(language, number), writeTexts(shard, stamp))
    })
  }
  return files
}

function partsOf(
  documents: readonly SearchDocument[],
  analyses: readonly Analysis[],
  shards: readonly Shard[],
): IndexParts {
  const words = createDictionary()
  const texts = numberTexts(analyses, words.add)
  const terms = collectTerms(documents)
  const phrases = numberPhrases(terms.terms, words.add)
  const { groupOfWord, ...dictionary } = words.finish()
  return {
    tables: packStrings(TABLES),
    ...documentParts(documents),
    ...facetParts(documents),
    ...shardParts(shards),
    textCounts: Uint32Array.from(LANGUAGE_IDS, (id) => texts.filter(({ language }) => language === id).length),
    ...dictionary,
    ...writePostings(
      texts,
      { ...dictionary, groupOfWord },
      documents.map(({ ref }) => ref.type),
    ),
    pairStart: startsOf(analyses.map(({ pairs }) => pairs)),
    pairs: Uint32Array.from(analyses.flatMap(({ pairs }) => pairs)),
    ...writeTerms(terms, phrases, groupOfWord),
  }
}

function documentParts(documents: readonly SearchDocument[]) {
  const ranks = LANGUAGE_IDS.flatMap((language) => documents.map(({ titleRank }) => titleRank[language]))
  return {
    slugs: packStrings(documents.map(({ ref }) => ref.slug)),
    types: Uint8Array.from(documents, ({ ref }) => TYPE_IDS.indexOf(ref.type)),
    originals: Uint8Array.from(documents, ({ original }) => LANGUAGE_IDS.indexOf(original)),
    languages: Uint8Array.from(documents, ({ texts }) =>
      LANGUAGE_IDS.reduce((mask, id, bit) => (texts[id] === undefined ? mask : mask | (1 << bit)), 0),
    ),
    samples: Uint8Array.from(documents, ({ sample }) => Number(sample)),
    published: Int32Array.from(documents, ({ published }) => Number(published.replaceAll('-', ''))),
    minutes: Int32Array.from(documents, ({ minutes }) => minutes ?? -1),
    titleRanks: toWords16(ranks, ranks.reduce((most, rank) => Math.max(most, rank), 0) + 1),
  }
}

/** The facet values that documents have, in the order of their numbers. */
export function facetParts(documents: readonly SearchDocument[]) {
  const lists = FACET_IDS.map((id) => [...new Set(documents.flatMap(({ facets }) => facets[id] ?? []))].sort())
  const facetStart = startsOf(lists)
  const places = lists.map((values, facet) => {
    const start = facetStart[facet] ?? 0
    return new Map(values.map((value, index) => [value, start + index]))
  })
  const values = documents.map(({ facets }) =>
    FACET_IDS.flatMap((id, facet) => [...new Set(facets[id])].map((value) => places[facet]?.get(value) ?? 0)),
  )
  return {
    facetValues: packStrings(lists.flat()),
    facetStart,
    documentValuesStart: startsOf(values),
    documentValues: toWords16(values.flat(), facetStart.at(-1) ?? 0),
  }
}

function shardParts(shards: readonly Shard[]) {
  const own = LANGUAGE_IDS.map((language) => shards.filter((shard) => shard.language === language))
  return {
    shardFirst: Uint32Array.from(own.flat(), (shard) => shard.documents[0] ?? 0),
    shardStart: startsOf(own),
  }
}
