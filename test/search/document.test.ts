import { describe, expect, it } from 'vitest'
import type { Entry, EntryHead, EntryText } from '../../src/model/entry.ts'
import type { TypeId, Words } from '../../src/model/types/index.ts'
import { rankTitles, toDocument } from '../../src/search/document.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

const NO_RELATIONS = {
  authors: [],
  works: [],
  organisation: null,
  members: [],
  linksTo: [],
  linkedFrom: [],
  similar: [],
}

function text<T extends TypeId>(language: 'en' | 'fr', words: Words<T>, title: string, plain: string): EntryText<T> {
  const rest = { html: '', headings: [], date: '2026-01-01', stale: false }
  return { language, title, summary: 'In short.', words, plain, ...rest }
}

const ada: EntryHead = {
  ref: { type: 'expert', slug: 'ada' },
  original: 'fr',
  titles: { fr: { title: 'Ada Diallo', summary: '' } },
  published: '2026-01-01',
  updated: '2026-01-01',
  sample: true,
}

const article: Entry = {
  type: 'article',
  slug: 'tired',
  original: 'en',
  facts: {
    topics: ['burnout'],
    audiences: ['teachers'],
    community: ['subjects'],
    kind: 'guide',
    countries: ['SN'],
    regions: [],
    authors: ['ada'],
    reviewed: '2026-01-01',
    sources: [],
    licence: 'cc-by-4.0',
    published: '2025-03-04',
  },
  texts: {
    en: text<'article'>(
      'en',
      { title: 'Zeal', summary: '', keyPoints: ['Rest early.', 'Ask.'] },
      'Zeal',
      'The plain body.',
    ),
    fr: text<'article'>('fr', { title: 'Élan', summary: '', keyPoints: ['Dormir.'] }, 'Élan', 'Le corps.'),
  },
  relations: { ...NO_RELATIONS, authors: [ada] },
}

const tool: Entry = {
  type: 'tool',
  slug: 'circle',
  original: 'en',
  facts: {
    topics: ['large-groups'],
    audiences: [],
    community: [],
    phases: ['open'],
    formats: ['online'],
    minutes: [20, 60],
    group: [5, 12],
    materials: ['none'],
    preparation: 'none',
    level: 'anyone',
    authors: [],
    sources: [],
    licence: 'cc-by-4.0',
    methodLicence: 'cc-by-4.0',
    published: '2025-05-01',
  },
  texts: {
    en: text<'tool'>(
      'en',
      {
        title: 'Circle',
        summary: '',
        steps: [{ title: 'Sit', instruction: 'Sit in a ring.', minutes: 5 }],
        variants: ['Stand instead.'],
      },
      'Circle',
      'When to use it.',
    ),
  },
  relations: NO_RELATIONS,
}

const entries = [article, tool]
const documentOf = (entry: Entry) => toDocument(entry, sampleVocabulary, rankTitles(entries))

describe('a document', () => {
  it('has the words of its type before its body', () => {
    expect(documentOf(article).texts.en?.body).toBe('Rest early.\nAsk.\nThe plain body.')
    expect(documentOf(article).texts.fr?.body).toBe('Dormir.\nLe corps.')
    expect(documentOf(tool).texts.en?.body).toBe('Sit\nSit in a ring.\nStand instead.\nWhen to use it.')
  })

  it('has its topics and the wider ones, with their words in every language', () => {
    const { topics, broader } = documentOf(article)
    expect(topics.map(({ id }) => id)).toEqual(['burnout'])
    expect(topics[0]?.words.fr).toContain('Épuisement professionnel')
    expect(topics[0]?.words.fr).toContain('surmenage')
    expect(broader.map(({ id }) => id)).toEqual(['psychosocial-risks', 'occupational-health'])
  })

  it('has labels that readers may type: countries, kinds, audiences, authors', () => {
    const labels = new Map(documentOf(article).labels.map(({ id, words }) => [id, words]))
    expect(labels.get('country:SN')).toEqual({ en: ['Senegal'], fr: ['Sénégal'], es: ['Senegal'] })
    expect(labels.get('kind:guide')?.es).toEqual(['Guía'])
    expect(labels.get('audience:teachers')?.fr).toEqual(['Personnel enseignant'])
    expect(labels.get('author:ada')?.en).toEqual(['Ada Diallo'])
    expect([...labels.keys()].some((id) => id.startsWith('topic:') || id.startsWith('year:'))).toBe(false)
  })

  it('has the values of its facets and nothing for those it lacks', () => {
    expect(documentOf(article).facets).toMatchObject({ type: ['article'], language: ['en', 'fr'], year: ['2025'] })
    expect('phase' in documentOf(article).facets).toBe(false)
    expect(documentOf(tool).facets.duration).toEqual(['under-30min', '30-90min'])
  })

  it('has the least minutes of a tool and none of others', () => {
    expect(documentOf(tool).minutes).toBe(20)
    expect(documentOf(article).minutes).toBeNull()
  })

  it('knows its place among titles as each language sorts them', () => {
    expect(documentOf(article).titleRank).toEqual({ en: 1, fr: 1, es: 1 })
    expect(documentOf(tool).titleRank.fr).toBe(0)
    // `É` sorts as `E`, not behind `Z`.
    const titled = (slug: string, title: string) => ({
      type: 'article' as const,
      slug,
      original: 'fr' as const,
      texts: { fr: { title } },
    })
    const ranks = rankTitles([titled('z', 'Zèle'), titled('e', 'Élan'), titled('f', 'Faim')])
    expect([ranks.get('article_e')?.fr, ranks.get('article_f')?.fr, ranks.get('article_z')?.fr]).toEqual([0, 1, 2])
  })
})
