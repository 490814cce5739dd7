import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refKey } from '../../../../src/model/address.ts'
import { LANGUAGE_IDS } from '../../../../src/model/languages.ts'
import { editDistance } from '../../../../src/model/nearest.ts'
import type { SearchDocument } from '../../../../src/search/document.ts'
import { expandWords } from '../../../../src/search/engines/embedded/expand.ts'
import { createScratch, leastShare, matchWords } from '../../../../src/search/engines/embedded/match.ts'
import { meetPhrases } from '../../../../src/search/engines/embedded/match-terms.ts'
import { type Index, languageOfGroup, openIndex } from '../../../../src/search/engines/embedded/open-index.ts'
import { corrections, correctionsOfBeginning } from '../../../../src/search/engines/embedded/typos.ts'
import { understand } from '../../../../src/search/engines/embedded/understand.ts'
import { write } from '../../../../src/search/engines/embedded/write.ts'
import { folded, lowered, tokens } from '../../../../src/search/words.ts'
import { countByHand } from '../../count-by-hand.ts'
import { embeddedEngine } from '../../embedded.ts'
import { type NaiveAlternative, naiveRarity, naiveScores } from './naive.ts'
import { library, query, word } from './random-library.ts'

function indexOf(documents: readonly SearchDocument[]): Index {
  return openIndex(new Uint8Array(write(documents).get('index.bin') ?? []).buffer)
}

function toNaive(index: Index, group: number): Pick<NaiveAlternative, 'language' | 'family'> {
  const language = LANGUAGE_IDS[languageOfGroup(index, group)]
  if (language === undefined) throw new RangeError(`Group ${group} has no language`)
  return { language, family: index.groups.at(group).slice(1) }
}

describe('scores', () => {
  it('are those of the documents scored one by one', () => {
    fc.assert(
      fc.property(library, query, (documents, { text, language }) => {
        const index = indexOf(documents)
        const words = expandWords(index, understand(text, language).words, language)
        const alternatives = words.map(({ times, alternatives }) => ({
          times,
          alternatives: alternatives.map((one) => ({ ...one, ...toNaive(index, one.group) })),
        }))
        const naive = naiveScores(documents, alternatives)
        const most = Math.max(0, ...[...naive.values()].map(({ found }) => found))
        // Sums in another order differ in the last digits.
        const expected = [...naive].filter(([, { found }]) => found >= most * leastShare(words.length) * 0.999_99)
        const matches = matchWords(index, words, meetPhrases(index, words), createScratch(index.count))
        const slugs = [...matches.documents].map((document) => index.slugs.at(document))
        expect(slugs.toSorted()).toEqual(expected.map(([slug]) => slug).sort())
        slugs.forEach((slug, place) => {
          expect(matches.scores[place]).toBeCloseTo(naive.get(slug)?.score ?? -1, 4)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('rest on rarities counted in the documents', () => {
    fc.assert(
      fc.property(library, word, (documents, raw) => {
        const index = indexOf(documents)
        const [expanded] = expandWords(index, understand(raw, 'en').words, 'en')
        const written = expanded?.word.isBeginning
          ? []
          : (expanded?.alternatives ?? []).filter(({ weight }) => weight === 1)
        const counted = written.map(({ group }) => {
          const { language, family } = toNaive(index, group)
          return naiveRarity(documents, language, family)
        })
        // A word of several languages is as rare as where it is commonest.
        for (const { rarity } of written) expect(rarity).toBeCloseTo(Math.min(...counted), 6)
      }),
      { numRuns: 60 },
    )
  })
})

describe('words like a word', () => {
  /** All words of texts and labels, folded. */
  const forms = (documents: readonly SearchDocument[]): string[] => {
    const texts = documents.flatMap(({ texts }) => Object.values(texts)).flatMap((text) => Object.values(text))
    const terms = documents.flatMap(({ topics, broader, labels }) => [...topics, ...broader, ...labels])
    const labels = terms.flatMap(({ words }) => Object.values(words).flat())
    return [...new Set([...texts, ...labels].flatMap((text) => tokens(text)).map(({ raw }) => folded(lowered(raw))))]
  }

  it('are found among all words of the library', () => {
    const mistyped = fc.constantFrom(
      'scool',
      'schol',
      'mentl',
      'vocie',
      'wellbing',
      'eaching',
      'teachingg',
      'saludible',
    )
    fc.assert(
      fc.property(library, mistyped, (documents, wrong) => {
        const index = indexOf(documents)
        const found = corrections(index, wrong)
        const written = [...new Set(found.forms.map((form) => index.forms.at(form)))]
        for (const form of written) expect(editDistance(wrong, form)).toBe(found.edits)
        const near = forms(documents).filter((form) => form[0] === wrong[0] && editDistance(wrong, form) === 1)
        if (near.length > 0) expect(found.edits).toBe(1)
        if (near.length === 1) expect(written).toContain(near[0])
      }),
      { numRuns: 100 },
    )
  })

  it('are those that a beginning with a mistake may become', () => {
    fc.assert(
      fc.property(library, (documents) => {
        const index = indexOf(documents)
        const found = correctionsOfBeginning(index, 'tecahi').forms.map((form) => index.forms.at(form))
        expect(new Set(found)).toEqual(new Set(forms(documents).filter((form) => form === 'teaching')))
      }),
      { numRuns: 60 },
    )
  })
})

describe('filters and counts', () => {
  it('are those of the documents that the words find, counted by hand', async () => {
    await fc.assert(
      fc.asyncProperty(library, query, async (documents, asked) => {
        const engine = embeddedEngine(documents)
        const all = await engine.search({ ...asked, facets: {}, read: [] })
        const keys = new Set(all.hits.map(({ ref }) => refKey(ref)))
        const expected = countByHand(
          documents.filter(({ ref }) => keys.has(refKey(ref))),
          asked,
        )
        const results = await engine.search(asked)
        expect([results.total, results.folded]).toEqual([expected.total, expected.folded])
        for (const [facet, list] of Object.entries(results.facets)) {
          // The lists are keyed by facets.
          const counts = expected.counts(facet as keyof typeof results.facets)
          expect(new Map(list.map(({ value, count }) => [value, count]))).toEqual(
            new Map(list.map(({ value }) => [value, counts.get(value) ?? 0])),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('show each hit once, in the order asked for', async () => {
    await fc.assert(
      fc.asyncProperty(library, query, async (documents, asked) => {
        const { hits } = await embeddedEngine(documents).search(asked)
        const known = new Map(documents.map((document) => [refKey(document.ref), document]))
        const rows = hits.map(({ ref }) => known.get(refKey(ref)))
        expect(new Set(rows).size).toBe(hits.length)
        const keys = rows.map((row) => {
          if (asked.sort === 'title') return row?.titleRank[asked.language] ?? 0
          if (asked.sort === 'minutes') return row?.minutes ?? Number.POSITIVE_INFINITY
          return -Number(row?.published.replaceAll('-', ''))
        })
        const isByList = asked.sort !== 'relevance' || asked.text === ''
        if (isByList) expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a hit', () => {
  it('marks its texts without changing them', async () => {
    await fc.assert(
      fc.asyncProperty(library, query, async (documents, asked) => {
        for (const hit of (await embeddedEngine(documents).search(asked)).hits) {
          const document = documents.find(({ ref }) => ref.slug === hit.ref.slug)
          const text = document?.texts[hit.language]
          expect(hit.title.map((span) => span.text).join('')).toBe(text?.title)
          const body = text?.body.replace(/\s+/g, ' ') ?? ''
          const shown = hit.excerpt
            .map((span) => span.text)
            .join('')
            .replace(/^… | …$/g, '')
            .trim()
          expect(body.includes(shown) || text?.summary.includes(shown)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
