import { beforeAll, describe, expect, it } from 'vitest'
import { refKey } from '../../src/model/address.ts'
import { FACET_IDS, FACETS, type FacetId } from '../../src/model/facets.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import type { Vocabulary } from '../../src/model/vocabulary.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Results, SearchEngine } from '../../src/search/engine.ts'
import type { Query } from '../../src/search/query.ts'
import { addresses, ask, countsOf, marked, plain } from './ask.ts'
import { countByHand } from './count-by-hand.ts'
import { sampleDocuments } from './sample-documents.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

type Build = (documents: readonly SearchDocument[], vocabulary: Vocabulary) => Promise<SearchEngine>

/** What every engine promises. `build` gives an engine that holds exactly the documents; it is called once. */
export function describeEngine(name: string, build: Build): void {
  describe(`the ${name} engine`, () => {
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await build(sampleDocuments, sampleVocabulary)
    }, 60_000)
    const search = (text?: string, more?: Partial<Query>): Promise<Results> => engine.search(ask(text, more))
    facetRules(search)
    wordRules(search)
    languageRules(search)
    listRules(search)
    hitRules(search)
  })
}

type Search = (text?: string, more?: Partial<Query>) => Promise<Results>

function facetRules(search: Search): void {
  describe('facets', () => {
    it('widens within a facet and narrows across facets', async () => {
      const both = await search('', { facets: { country: ['SN', 'CO'] } })
      const narrowed = await search('', { facets: { country: ['SN', 'CO'], type: ['article'] } })
      expect(both.total).toBe(7)
      expect(addresses(narrowed).toSorted()).toEqual([
        'articles/govern-a-mutual',
        'articles/prevent-burnout',
        'articles/school-vaccines',
        'articles/voice-care',
      ])
    })

    it('counts a facet without its own choice and with all others', async () => {
      const results = await search('', { facets: { type: ['tool'], audience: ['youth-workers'] } })
      expect(countsOf(results, 'audience').get('union-officers')).toBe(2)
      expect(countsOf(results, 'type').get('article')).toBe(0)
      expect(countsOf(results, 'phase').get('explore')).toBe(3)
    })

    it('keeps every value of the library in the list, zeros included', async () => {
      const all = await search()
      const none = await search('xylophonist')
      expect(none.total).toBe(0)
      for (const facet of FACET_IDS) {
        expect(none.facets[facet].map(({ value }) => value).toSorted()).toEqual(
          all.facets[facet].map(({ value }) => value).toSorted(),
        )
        expect(none.facets[facet].every(({ count }) => count === 0)).toBe(true)
      }
    })

    it('keeps a chosen value in the list when no entry of the library has it', async () => {
      const results = await search('', { facets: { country: ['NZ'] } })
      expect(results.total).toBe(0)
      expect(results.facets.country).toContainEqual({ value: 'NZ', count: 0, selected: true })
      expect(countsOf(results, 'country').get('SN')).toBe(5)
    })

    it('orders a list by its table: as listed, by count then label, newest first', async () => {
      const results = await search()
      const values = (facet: FacetId): string[] => results.facets[facet].map(({ value }) => value)
      expect(values('phase')).toEqual(['explore', 'generate', 'decide'])
      expect(values('year')).toEqual(['2026', '2025', '2024', '2023'])
      expect(values('country')).toEqual(['SN', 'CO', 'BF', 'FR', 'GM', 'JP'])
    })

    it('breaks equal counts by the label in the reader’s language', async () => {
      const results = await search('', { language: 'es' })
      // Burkina Faso, Francia; Gambia, Japón.
      expect(results.facets.country.map(({ value }) => value)).toEqual(['SN', 'CO', 'BF', 'FR', 'GM', 'JP'])
      const topics = (await search('', { language: 'fr' })).facets.topic
      expect(topics.map(({ value }) => value)).toEqual([
        'mutual-governance',
        'large-groups',
        'burnout',
        'psychosocial-risks',
        'voice-disorders',
        'problem-analysis',
        'school-meals',
        'photo-methods',
        'vaccination',
      ])
    })

    it('counts among the entries that the words find', async () => {
      const results = await search('fishbowl', { facets: { type: ['article'] } })
      expect(results.total).toBe(0)
      expect(countsOf(results, 'type')).toEqual(
        new Map([
          ['article', 0],
          ['tool', 1],
          ['expert', 0],
          ['organisation', 0],
        ]),
      )
    })

    it('counts as a count by hand does, for 500 sets of choices', async () => {
      for (const query of randomChoices(500)) {
        const expected = countByHand(sampleDocuments, query)
        const results = await search('', query)
        const asked = JSON.stringify(query)
        expect([results.total, results.folded], asked).toEqual([expected.total, expected.folded])
        for (const { id } of FACETS) {
          const byHand = results.facets[id].map(({ value }) => ({
            value,
            count: expected.counts(id).get(value) ?? 0,
            selected: query.facets[id]?.includes(value) ?? false,
          }))
          expect(results.facets[id], asked).toEqual(byHand)
        }
      }
    }, 60_000)
  })
}

function wordRules(search: Search): void {
  const first = async (text: string): Promise<string | undefined> => addresses(await search(text))[0]

  describe('words', () => {
    it.each([
      ['fishbowl', 'tools/fishbowl'],
      ['small tables', 'tools/world-cafe'],
      ['millet', 'articles/school-meals'],
      ['Ada Diallo', 'experts/ada-diallo'],
    ])('finds `%s`', async (text, address) => expect(await first(text)).toBe(address))

    it.each([
      ['WORLD CAFE', 'world café'],
      ['arbre a problemes', 'ARBRE À PROBLÈMES'],
      ['voz', 'VOZ'],
      ['world cafe\u0301', 'world caf\u00e9'],
    ])('does not mind case, accents or how they are coded: %s', async (one, other) => {
      const [a, b] = [await search(one), await search(other)]
      expect(a.total).toBeGreaterThan(0)
      expect(addresses(a)).toEqual(addresses(b))
      expect(a.total).toBe(b.total)
    })

    it.each([
      ['farm', 'articles/school-meals'],
      ['vegetable', 'articles/school-meals'],
      ['racine', 'tools/problem-tree'],
      ['micrófonos', 'articles/voice-care'],
      ['cotisation', 'articles/govern-a-mutual'],
      ['vacunas', 'articles/school-vaccines'],
    ])('finds the family of a word: %s', async (text, address) => expect(await first(text)).toBe(address))

    it.each([
      ['école', 'articles/prevent-burnout'],
      ['l’assemblée', 'articles/govern-a-mutual'],
      ["l'assemblée", 'articles/govern-a-mutual'],
      ['assemblée', 'articles/govern-a-mutual'],
    ])('splits elisions: %s', async (text, address) => expect(await first(text)).toBe(address))

    it.each([
      ['fishbolw', 'tools/fishbowl'],
      ['vegtables', 'articles/school-meals'],
      ['assemblee generrale', 'articles/govern-a-mutual'],
    ])('forgives a typing mistake: %s', async (text, address) => expect(await first(text)).toBe(address))

    it.each([
      ['fishb', 'tools/fishbowl'],
      ['local far', 'articles/school-meals'],
      ['fotogr', 'tools/photovoice'],
    ])('takes the last word as a beginning: %s', async (text, address) => expect(await first(text)).toBe(address))

    it.each([
      ['fishbolw', 'fishbowl'],
      ['assemblee generrale', 'assemblee générale'],
      ['millet vegtables', 'millet vegetables'],
    ])('says what it took a mistyped word for: %s', async (text, corrected) => {
      expect((await search(text)).corrected).toBe(corrected)
    })

    it.each(['fishbowl', 'vegetable', 'fishb', 'racine', 'ecole', '"open question"', ''])(
      'corrects nothing that the library has: %j',
      async (text) => expect((await search(text)).corrected).toBeUndefined(),
    )

    it('calls results weak that answer too little of what was asked, and names the words nothing has', async () => {
      const weak = await search('millet quantum chromodynamics')
      expect(weak.total).toBeGreaterThan(0)
      expect([weak.weak, weak.unused]).toEqual([true, ['quantum', 'chromodynamics']])
    })

    it.each(['millet', 'vegtables', 'local farm', 'épuisement école', '', 'quantum'])(
      'calls an answer, or none at all, by its name: %j',
      async (text) => expect((await search(text)).weak).toBe(false),
    )

    it('takes quoted words as they stand, with exact totals and counts', async () => {
      const loose = await search('open question')
      const exact = await search('"open question"')
      expect(addresses(exact).toSorted()).toEqual(['articles/stress-survey', 'tools/world-cafe'])
      expect(exact.total).toBe(2)
      expect(loose.total).toBeGreaterThanOrEqual(exact.total)
      expect(countsOf(exact, 'type')).toEqual(
        new Map([
          ['article', 1],
          ['tool', 1],
          ['expert', 0],
          ['organisation', 0],
        ]),
      )
      expect((await search('"question open"')).total).toBe(0)
    })

    it('leaves out what a minus forbids', async () => {
      const all = addresses(await search('meeting'))
      const without = addresses(await search('meeting -vaccination'))
      expect(all).toContain('articles/school-vaccines')
      expect(without).toEqual(all.filter((address) => address !== 'articles/school-vaccines'))
      expect(addresses(await search('meeting -vaccinatoin'))).toEqual(all)
    })

    it('treats words of the language of computers as words', async () => {
      expect(await first('__proto__')).toBe('articles/proto-handbook')
      expect(await first('constructor')).toBe('articles/proto-handbook')
      expect(await first('tostring')).toBe('articles/proto-handbook')
    })

    it.each(strangeTexts.map((text) => [text.slice(0, 40), text]))('answers any text: %j', async (_, text) => {
      const results = await search(text)
      expect(results.page).toBe(1)
      expect(results.hits.length).toBe(Math.min(results.total, 10))
    })
  })
}

function languageRules(search: Search): void {
  describe('languages', () => {
    it.each([
      ['surmenage', 'articles/prevent-burnout'],
      ['dysphonia', 'articles/voice-care'],
      ['cantine scolaire', 'articles/school-meals'],
      ['comedores escolares', 'articles/school-meals'],
      ['gobierno mutuales', 'articles/govern-a-mutual'],
    ])('finds entries by the topics of other languages: %s', async (text, address) => {
      expect(addresses(await search(text))).toContain(address)
    })

    it('says which topic, in which language, a query met', async () => {
      const results = await search('dysphonia')
      const hit = results.hits.find(({ ref }) => ref.slug === 'voice-care')
      expect(hit?.matched).toContainEqual({
        query: 'dysphonia',
        found: 'dysphonia',
        field: 'topic',
        language: 'en',
        term: 'voice-disorders',
      })
    })

    it('finds entries by a wider topic and by an acronym', async () => {
      const found = addresses(await search('OSH'))
      expect(found).toContain('articles/voice-care')
      expect(found).toContain('articles/prevent-burnout')
      const hit = (await search('OSH')).hits.find(({ ref }) => ref.slug === 'voice-care')
      expect(hit?.matched.map(({ field, term }) => [field, term])).toContainEqual(['broader', 'occupational-health'])
    })

    it('finds entries by the names of countries', async () => {
      const found = addresses(await search('Sénégal', { language: 'fr' }))
      expect(found).toContain('articles/govern-a-mutual')
      expect(found).toContain('organisations/savanna-mutual')
    })

    it('shows a hit in the reader’s language, else in one they read, else in the original', async () => {
      const languageOf = async (slug: string, more: Partial<Query>): Promise<string | undefined> => {
        const results = await search('', { size: 50, ...more })
        return results.hits.find(({ ref }) => ref.slug === slug)?.language
      }
      expect(await languageOf('world-cafe', { language: 'es' })).toBe('es')
      expect(await languageOf('stress-survey', { language: 'es', read: ['fr'] })).toBe('fr')
      expect(await languageOf('stress-survey', { language: 'es' })).toBe('en')
    })

    it('folds away matches in languages the reader did not choose', async () => {
      const results = await search('', { read: ['es'] })
      expect(results.total).toBe(6)
      expect(results.folded).toBe(sampleDocuments.length - 6)
      expect(countsOf(results, 'type').get('tool')).toBe(2)
      expect(results.hits.every(({ languages }) => languages.includes('es'))).toBe(true)
    })
  })
}

function listRules(search: Search): void {
  describe('lists', () => {
    it('shows the newest first when there are no words', async () => {
      const results = await search()
      const dates = results.hits.map(({ published }) => published)
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(results.total).toBe(sampleDocuments.length)
    })

    it('sorts by the newest, with words too', async () => {
      const dates = (await search('school', { sort: 'newest' })).hits.map(({ published }) => published)
      expect(dates.length).toBeGreaterThan(1)
      expect(dates).toEqual(dates.toSorted().reverse())
    })

    it.each(LANGUAGE_IDS)('sorts titles as the language does: %s', async (language) => {
      const results = await search('', { sort: 'title', language, size: 50 })
      const rank = new Map(sampleDocuments.map((document) => [refKey(document.ref), document.titleRank[language]]))
      expect(results.hits.map(({ ref }) => rank.get(refKey(ref)))).toEqual(sampleDocuments.map((_, place) => place))
    })

    it('sorts tools by the least time they take, others last', async () => {
      const tools = await search('', { sort: 'minutes', facets: { type: ['tool'] } })
      expect(addresses(tools)).toEqual(['tools/fishbowl', 'tools/world-cafe', 'tools/problem-tree', 'tools/photovoice'])
      const all = await search('', { sort: 'minutes', size: 50 })
      expect(addresses(all).slice(0, 4)).toEqual(addresses(tools))
    })

    it('turns pages without losing or repeating an entry', async () => {
      const pages = [1, 2, 3, 4].map((page) => search('', { page, size: 4 }))
      const found = (await Promise.all(pages)).flatMap(addresses)
      expect(new Set(found).size).toBe(sampleDocuments.length)
      expect(found.length).toBe(sampleDocuments.length)
    })

    it('answers the last page when a later one is asked for', async () => {
      const results = await search('', { page: 99, size: 4 })
      expect([results.page, results.pages]).toEqual([4, 4])
      expect(results.hits.length).toBe(sampleDocuments.length - 12)
      const none = await search('xylophonist', { page: 9 })
      expect([none.page, none.pages, none.hits]).toEqual([1, 1, []])
    })
  })
}

function hitRules(search: Search): void {
  const hitOf = async (text: string, slug: string, more?: Partial<Query>) =>
    (await search(text, more)).hits.find(({ ref }) => ref.slug === slug)

  describe('hits', () => {
    it('carry what a list shows', async () => {
      const hit = await hitOf('fishbowl', 'fishbowl')
      expect(hit).toMatchObject({
        ref: { type: 'tool', slug: 'fishbowl' },
        language: 'en',
        languages: ['en'],
        summary: 'A small circle talks while a large circle listens.',
        published: '2025-04-22',
        sample: false,
      })
      expect(hit?.facets.phase?.toSorted()).toEqual(['decide', 'explore'])
      expect((await hitOf('ada', 'ada-diallo'))?.sample).toBe(true)
    })

    it('mark the words that match, and only those', async () => {
      const hit = await hitOf('farms', 'school-meals')
      expect(plain(hit?.title ?? [])).toBe('School meals that local farms supply')
      expect(marked(hit?.title ?? [])).toEqual(['farms'])
      const proto = await hitOf('handbook', 'proto-handbook')
      expect(plain(proto?.title ?? [])).toBe('The __proto__ handbook </script><b>')
      expect(marked(proto?.title ?? [])).toEqual(['handbook'])
    })

    it('show the passage of the body around the match', async () => {
      const hit = await hitOf('millet', 'school-meals')
      expect(plain(hit?.excerpt ?? [])).toContain('beans, millet and vegetables')
      expect(marked(hit?.excerpt ?? [])).toEqual(['millet'])
    })

    it('show the summary when the body has no match', async () => {
      const hit = await hitOf('diallo', 'ada-diallo')
      expect(plain(hit?.excerpt ?? [])).toBe('Trains boards of mutuals in West Africa')
      const listed = (await search()).hits[0]
      expect(plain(listed?.excerpt ?? [])).toBe(listed?.summary)
    })

    it('say which word was met where', async () => {
      const hit = await hitOf('millet', 'school-meals')
      expect(hit?.matched).toEqual([{ query: 'millet', found: 'millet', field: 'body', language: 'en' }])
      const titled = await hitOf('fishbowl', 'fishbowl')
      expect(titled?.matched).toContainEqual({ query: 'fishbowl', found: 'Fishbowl', field: 'title', language: 'en' })
      expect((await search()).hits.every(({ matched }) => matched.length === 0)).toBe(true)
    })
  })
}

const strangeTexts = [
  ' ',
  '"',
  '""',
  '-',
  '- -',
  '"open',
  '-"',
  '?!…',
  '(((((((',
  'a'.repeat(10_000),
  'ab '.repeat(3_000),
  '\ud800',
  'fish\udc00bowl',
  '😀 👩‍👩‍👧',
  'مرحبا بالعالم',
  '你好',
  '__proto__ constructor hasOwnProperty',
  '(a+)+$',
  '%00%ff\u0000',
  '<mark>x</mark>',
]

/** Choices of filters and languages that are the same in every run. */
function randomChoices(count: number): Query[] {
  let state = 20_261_124
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const pick = <T>(values: readonly T[]): T[] => values.filter(() => below(values.length) < 2)
  const values = (facet: FacetId): string[] => [
    ...new Set(sampleDocuments.flatMap(({ facets }) => facets[facet] ?? [])),
  ]
  return Array.from({ length: count }, () => {
    const facets = FACET_IDS.filter(() => below(7) === 0).map((facet) => [facet, pick(values(facet))] as const)
    return ask('', { facets: Object.fromEntries(facets), read: below(3) === 0 ? pick(LANGUAGE_IDS) : [] })
  })
}
