import { expect, it } from 'vitest'
import { filterOf } from '../../../../src/search/engines/meilisearch/filter.ts'
import { ask } from '../../ask.ts'

const query = ask('', { facets: { topic: ['burnout', 'stress'], type: ['tool'] }, read: ['fr', 'es'] })

it('widens within a facet and narrows across facets', () => {
  expect(filterOf(query)).toEqual([
    'facets.type IN ["tool"]',
    'facets.topic IN ["burnout", "stress"]',
    'facets.language IN ["fr", "es"]',
  ])
})

it('leaves out the choice that is being counted', () => {
  expect(filterOf(query, 'topic')).toEqual(['facets.type IN ["tool"]', 'facets.language IN ["fr", "es"]'])
  expect(filterOf(query, 'read')).toEqual(['facets.type IN ["tool"]', 'facets.topic IN ["burnout", "stress"]'])
})

it('keeps the language of a text apart from the languages a reader reads', () => {
  const both = ask('', { facets: { language: ['en'] }, read: ['fr'] })
  expect(filterOf(both)).toEqual(['facets.language IN ["en"]', 'facets.language IN ["fr"]'])
  expect(filterOf(both, 'language')).toEqual(['facets.language IN ["fr"]'])
})

it('lets no value end its own quotes', () => {
  const hostile = ask('', { facets: { topic: ['x"] OR facets.type IN ["tool', 'back\\'] } })
  expect(filterOf(hostile)).toEqual(['facets.topic IN ["x\\"] OR facets.type IN [\\"tool", "back\\\\"]'])
})
