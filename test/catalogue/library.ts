import type { Entry, EntryOf } from '../../src/model/entry.ts'
import { LIST_IDS, type Vocabulary } from '../../src/model/vocabulary.ts'

const term = { id: 'union', labels: { en: 'Union', fr: 'Syndicat', es: 'Sindicato' } }

export const vocabulary = Object.fromEntries(LIST_IDS.map((id) => [id, [term]])) as unknown as Vocabulary // one for each list

/** A small invented organisation whose title is its slug. */
export function organisation(slug: string, facts: Partial<EntryOf<'organisation'>['facts']> = {}): Entry {
  const words = { title: slug, summary: 'Teachers who share a kitchen garden.' }
  return {
    type: 'organisation',
    slug,
    original: 'en',
    facts: {
      kind: 'union',
      country: 'SN',
      languages: ['en'],
      website: 'https://example.org',
      topics: ['union'],
      community: ['union'],
      sources: [],
      published: '2026-01-02',
      ...facts,
    },
    texts: {
      en: { language: 'en', ...words, words, html: '', headings: [], plain: '', date: '2026-01-02', stale: false },
    },
    relations: { authors: [], works: [], organisation: null, members: [], linksTo: [], linkedFrom: [], similar: [] },
  }
}
