import { describe, expect, it } from 'vitest'
import type { EntryOf } from '../../src/model/entry.ts'
import { FACET_IDS, facetValues } from '../../src/model/facets.ts'

const relations = { authors: [], works: [], organisation: null, members: [], linksTo: [], linkedFrom: [], similar: [] }

const tool: EntryOf<'tool'> = {
  type: 'tool',
  slug: 'circle',
  original: 'fr',
  facts: {
    topics: ['peer-learning'],
    audiences: ['teachers'],
    community: ['initiatives'],
    phases: ['open', 'decide'],
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
  texts: {},
  relations,
}

const expert: EntryOf<'expert'> = {
  type: 'expert',
  slug: 'ada',
  original: 'en',
  facts: {
    name: 'Ada',
    community: ['subjects'],
    topics: [{ topic: 'burnout', level: 'trains' }],
    languages: [{ language: 'wo', level: 'native' }],
    based: ['SN'],
    worked: ['SN', 'BF'],
    help: ['training'],
    formats: ['online'],
    terms: ['free'],
    availability: 'open',
    confirmed: '2026-01-01',
    contact: { by: 'relay' },
    published: '2026-01-01',
  },
  texts: {},
  relations,
}

describe('facetValues', () => {
  it.each([
    ['type', ['tool']],
    ['topic', ['peer-learning']],
    ['phase', ['open', 'decide']],
    ['duration', ['under-30min', '30-90min']],
    ['group', ['2-8', '9-20']],
    ['year', ['2025']],
    ['kind', []],
    ['speaks', []],
  ] as const)('of %s for a tool', (facet, values) => {
    expect(facetValues(facet, tool)).toEqual(values)
  })

  it.each([
    ['topic', ['burnout']],
    ['country', ['SN', 'BF']],
    ['speaks', ['wo']],
    ['help', ['training']],
    ['availability', ['open']],
    ['duration', []],
  ] as const)('of %s for an expert', (facet, values) => {
    expect(facetValues(facet, expert)).toEqual(values)
  })

  it('counts weeks after every tool of hours and days', () => {
    const { minutes: _, ...facts } = tool.facts
    expect(facetValues('duration', { ...tool, facts: { ...facts, weeks: [2, 6] } })).toEqual(['multi-day'])
  })

  it('has ids that can stand in an address without escaping', () => {
    for (const id of FACET_IDS) expect(id).toMatch(/^[a-z]+$/)
  })
})
