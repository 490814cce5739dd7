import { describe, expect, it } from 'vitest'
import { refPath } from '../../src/model/address.ts'
import { rankTitles, type SearchDocument, toDocument } from '../../src/search/document.ts'
import { analyse } from '../../src/search/engines/embedded/analyse.ts'
import { similarDocuments, withSimilar } from '../../src/search/similar.ts'
import { filesBelow, makeFrom, vocabulary } from '../content/invented-library.ts'

interface Sketch {
  readonly topics?: readonly string[]
  readonly broader?: readonly string[]
  readonly en?: string
  readonly es?: string
}

const term = (id: string) => ({ id, words: { en: [id], fr: [id], es: [id] } })
const text = (body: string | undefined) => (body === undefined ? undefined : { title: '', summary: '', body })

/** A document of which only topics and bodies matter. */
function sketch({ topics = [], broader = [], en, es }: Sketch): SearchDocument {
  const texts = { ...(en === undefined ? {} : { en: text(en) }), ...(es === undefined ? {} : { es: text(es) }) }
  return { texts, topics: topics.map(term), broader: broader.map(term), labels: [] } as unknown as SearchDocument
}

const similar = (sketches: readonly Sketch[], most = 3) => {
  const documents = sketches.map(sketch)
  return similarDocuments(documents, documents.map(analyse), most)
}

/** Entries nothing is like, so that a word or topic of two entries is rare. */
const OTHERS = Array.from({ length: 8 }, (_, place) => ({
  topics: [`other${place}`],
  en: `filler${place} noise${place}`,
}))

describe('entries like another', () => {
  it('share its topics, the same topic before a wider one', () => {
    const [first] = similar([
      { topics: ['burnout'], broader: ['health'] },
      { topics: ['stress'], broader: ['health'] },
      { topics: ['burnout'] },
      ...OTHERS,
    ])
    expect(first).toEqual([2, 1])
  })

  it('share the words that set it apart, whatever their endings', () => {
    const [first] = similar([
      { en: 'hoarse voices' },
      { en: 'meals and kitchens' },
      { en: 'a hoarse voice' },
      ...OTHERS,
    ])
    expect(first).toEqual([2])
  })

  it('are compared in each language, so that one without English is found, too', () => {
    const [first] = similar([{ en: 'voice', es: 'la disfonía' }, { es: 'una disfonía' }, ...OTHERS])
    expect(first).toEqual([1])
  })

  it('are never the entry itself, and none where nothing is alike', () => {
    expect(similar([{ en: 'one' }, { en: 'other' }])).toEqual([[], []])
  })

  it('do not become alike by words and topics that most entries have', () => {
    const all = Array.from({ length: 10 }, (_, place) => ({ topics: ['unions'], en: `members own${place}` }))
    expect(similar(all)).toEqual(all.map(() => []))
  })
})

describe('the library', () => {
  const { entries } = makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))
  const ranks = rankTitles(entries)
  const documents = entries.map((entry) => toDocument(entry, vocabulary, ranks))
  const filled = withSimilar(entries, documents, documents.map(analyse))

  it('has something like nearly every entry, and nothing twice on a page', () => {
    expect(filled.filter(({ relations }) => relations.similar.length > 0).length).toBeGreaterThan(0.9 * filled.length)
    for (const { relations } of filled) {
      const { similar: alike, linksTo, linkedFrom, authors, works, members } = relations
      const paths = alike.map(({ ref }) => refPath(ref))
      const beside = [...linksTo, ...linkedFrom, ...authors, ...works, ...members].map(({ ref }) => refPath(ref))
      expect(paths.filter((path) => beside.includes(path))).toEqual([])
      expect(new Set(paths).size).toBe(paths.length)
    }
  })

  it('keeps entries, their order and everything else of them', () => {
    expect(filled.map(({ relations: { similar: _, ...relations }, ...entry }) => ({ ...entry, relations }))).toEqual(
      entries.map(({ relations: { similar: _, ...relations }, ...entry }) => ({ ...entry, relations })),
    )
  })
})
