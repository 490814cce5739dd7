import { FACET_IDS } from '../../../model/facets.ts'
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { TYPE_IDS } from '../../../model/types/index.ts'
import type { Hit, Match } from '../../engine.ts'
import type { Query } from '../../query.ts'
import { passage } from './excerpt.ts'
import type { ExpandedWord } from './expand.ts'
import { labelMatches, labelsByDocument, type MarkedText, markText, textMatches } from './explain.ts'
import { createMeets, type Meets, toSpans } from './marks.ts'
import type { MetPhrase } from './match-terms.ts'
import { hasLanguage, type Index } from './open-index.ts'
import type { ReadTexts, Text } from './texts.ts'

interface Asked {
  readonly query: Query
  /** The query's text as far as it was read. */
  readonly text: string
  readonly words: readonly ExpandedWord[]
  readonly phrases: readonly MetPhrase[]
}

/** The documents of a page as readers see them, in the same order. */
export async function toHits(index: Index, documents: Uint32Array, asked: Asked, texts: ReadTexts): Promise<Hit[]> {
  const { query, words, phrases } = asked
  const shown = [...documents].map((document) => ({ document, language: shownLanguage(index, document, query) }))
  const read = await readShown(shown, texts)
  const meets = createMeets(index, words)
  const labels = labelsByDocument(index, phrases, [...documents], query.language)
  return Promise.all(
    shown.map(async ({ document, language }) => {
      const marked = markText(read.get(document) ?? NOTHING, language, meets)
      const inText = textMatches(marked, words)
      const inLabels = labelMatches(index, labels.get(document) ?? [], asked, inText)
      const open = unexplained(asked, [...inText, ...inLabels])
      const elsewhere =
        open.size === 0 ? [] : await matchesElsewhere(index, document, marked, words, open, meets, texts)
      return toHit(index, document, marked, [...inText, ...inLabels, ...elsewhere])
    }),
  )
}

/** The words of the query, as typed, that nothing tells of yet. */
function unexplained({ words }: Asked, matches: readonly Match[]): Set<string> {
  const told = new Set(matches.flatMap(({ query }) => [query, ...query.split(/\s+/)]))
  return new Set(words.map(({ word }) => word.raw).filter((raw) => !told.has(raw)))
}

const NOTHING: Text = { title: '', summary: '', body: '' }

/** The reader's language, else the first of the others they read, else the original. */
function shownLanguage(index: Index, document: number, query: Query): Language {
  const original = LANGUAGE_IDS[index.originals[document] ?? 0] ?? query.language
  return [query.language, ...query.read].find((id) => hasLanguage(index, document, id)) ?? original
}

async function readShown(
  shown: readonly { document: number; language: Language }[],
  texts: ReadTexts,
): Promise<Map<number, Text>> {
  const lists = LANGUAGE_IDS.map((id) =>
    texts(
      id,
      shown.filter(({ language }) => language === id).map(({ document }) => document),
    ),
  )
  return new Map((await Promise.all(lists)).flatMap((found) => [...found]))
}

/** Words that met nothing in the text shown may have met another language of the entry. */
async function matchesElsewhere(
  index: Index,
  document: number,
  shown: MarkedText,
  words: readonly ExpandedWord[],
  open: Set<string>,
  meets: Meets,
  texts: ReadTexts,
): Promise<Match[]> {
  const found: Match[] = []
  for (const language of LANGUAGE_IDS) {
    if (language === shown.language || open.size === 0 || !hasLanguage(index, document, language)) continue
    const text = (await texts(language, [document])).get(document) ?? NOTHING
    const matches = textMatches(markText(text, language, meets), words)
    for (const match of matches) if (open.delete(match.query)) found.push(match)
  }
  return found
}

function toHit(index: Index, document: number, { text, language, marks }: MarkedText, matched: readonly Match[]): Hit {
  return {
    ref: { type: TYPE_IDS[index.types[document] ?? 0] ?? 'article', slug: index.slugs.at(document) },
    language,
    languages: LANGUAGE_IDS.filter((id) => hasLanguage(index, document, id)),
    title: toSpans(text.title, marks.title),
    summary: text.summary,
    excerpt: passage(text.body, marks.body) ?? toSpans(text.summary, marks.summary),
    facets: facetsOf(index, document),
    published: String(index.published[document] ?? 0).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    sample: index.samples[document] === 1,
    matched,
  }
}

function facetsOf(index: Index, document: number): Hit['facets'] {
  const values = [
    ...index.documentValues.subarray(index.documentValuesStart[document], index.documentValuesStart[document + 1]),
  ]
  const rows = FACET_IDS.map((id, facet) => {
    const [from = 0, to = 0] = index.facetStart.subarray(facet, facet + 2)
    return [
      id,
      values.filter((value) => value >= from && value < to).map((value) => index.facetValues[value] ?? ''),
    ] as const
  })
  return Object.fromEntries(rows.filter(([, list]) => list.length > 0))
}
