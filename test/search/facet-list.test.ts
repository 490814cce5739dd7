import { describe, expect, it } from 'vitest'
import { createFacetLists } from '../../src/search/facet-list.ts'
import { ask } from './ask.ts'
import { sampleVocabulary } from './sample-vocabulary.ts'

describe('facet lists', () => {
  const lists = createFacetLists(sampleVocabulary, (id) => {
    if (id === 'phase') return ['decide', 'open']
    return id === 'topic' ? ['burnout', 'retired-topic', '__proto__'] : []
  })
  const values = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value)

  it('puts a chosen value that no entry has where the list has it', () => {
    const { phase } = lists(ask('', { facets: { phase: ['explore'] } }), () => 0)
    expect(values(phase)).toEqual(['open', 'explore', 'decide'])
    expect(phase[1]).toEqual({ value: 'explore', count: 0, selected: true })
  })

  it('lists values that the vocabulary has lost', () => {
    const { topic } = lists(ask(), (_, value) => (value === 'retired-topic' ? 2 : 1))
    expect(values(topic)).toEqual(['retired-topic', '__proto__', 'burnout'])
  })

  it('has a list for every facet, empty when no entry has a value', () => {
    expect(lists(ask(), () => 0).help).toEqual([])
  })
})
