import { describe, expect, it } from 'vitest'
import { FACET_IDS } from '../../../../src/model/facets.ts'
import { LANGUAGE_IDS } from '../../../../src/model/languages.ts'
import { familiesOf } from '../../../../src/search/engines/meilisearch/families.ts'
import { indexSettings, SEARCHED_PATHS } from '../../../../src/search/engines/meilisearch/settings.ts'
import { sampleDocuments } from '../../sample-documents.ts'

const settings = indexSettings({})

describe('the settings of the index', () => {
  it('look for words in titles first and in bodies last', () => {
    expect(SEARCHED_PATHS.slice(0, 3)).toEqual(['texts.en.title', 'texts.fr.title', 'texts.es.title'])
    expect(SEARCHED_PATHS.slice(-3)).toEqual(['texts.en.body', 'texts.fr.body', 'texts.es.body'])
  })

  it('give every searched attribute one language', () => {
    const given = settings.localizedAttributes?.flatMap(({ attributePatterns }) => attributePatterns) ?? []
    expect(given.toSorted()).toEqual(SEARCHED_PATHS.toSorted())
    expect(settings.localizedAttributes?.map(({ locales }) => locales)).toEqual([['en'], ['fr'], ['es']])
  })

  it('can filter by every facet and sort by every language’s titles', () => {
    expect(settings.filterableAttributes).toMatchObject([
      {
        attributePatterns: expect.arrayContaining(FACET_IDS.map((id) => `facets.${id}`)),
        features: { filter: { equality: true } },
      },
    ])
    expect(settings.sortableAttributes).toEqual(expect.arrayContaining(LANGUAGE_IDS.map((id) => `titleRank.${id}`)))
  })
})

describe('word families', () => {
  const families = familiesOf(sampleDocuments)

  it('hold the other forms of a word that the library has', () => {
    expect(families.vaccin).toBeUndefined()
    expect(families.zqesvacun).toContain('vacunacion')
    for (const [word, forms] of Object.entries(families)) {
      expect(forms.length).toBeLessThanOrEqual(50)
      expect(forms).not.toContain(word)
    }
  })

  it('keep languages apart', () => {
    const [document] = sampleDocuments
    if (document === undefined) throw new Error('The sample has documents')
    const texts = {
      en: { title: 'universe university', summary: '', body: '' },
      fr: { title: 'univers', summary: '', body: '' },
    }
    const own = familiesOf([{ ...document, texts, topics: [], broader: [], labels: [] }])
    expect(own.universe).toEqual(['university'])
    expect(own.univers).toBeUndefined()
  })

  it('take any word for a word', () => {
    const [document] = sampleDocuments
    if (document === undefined) throw new Error('The sample has documents')
    const texts = { en: { title: 'constructor constructors __proto__ protos', summary: '', body: '' } }
    const own = familiesOf([{ ...document, texts, topics: [], broader: [], labels: [] }])
    expect(own.constructor).toEqual(['constructors'])
    expect(own.proto).toEqual(['protos'])
  })
})
