import { describe, expect, it } from 'vitest'
import { coverageOf } from '../src/content/coverage.ts'
import { libraryGaps } from '../src/content/gaps.ts'
import { printMessages } from '../src/content/report.ts'
import { LANGUAGE_IDS } from '../src/model/languages.ts'
import { filesBelow, makeFrom, vocabulary } from './content/invented-library.ts'

const library = makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))
const ofType = (type: string) => library.entries.filter((entry) => entry.type === type)

describe('the library', () => {
  it('passes the check without a word: no error, no warning, nothing missing', () => {
    const messages = [...library.messages, ...libraryGaps(library.entries, vocabulary)]
    expect(printMessages(messages, 'content')).toBe('')
  })

  it.each([
    ['article', 40],
    ['tool', 23],
    ['expert', 24],
    ['organisation', 15],
  ])('has enough of type %s, all in every language', (type, least) => {
    expect(ofType(type).length).toBeGreaterThanOrEqual(least)
    const incomplete = ofType(type).filter(({ texts }) =>
      LANGUAGE_IDS.some((language) => texts[language] === undefined),
    )
    expect(incomplete.map(({ slug }) => slug)).toEqual([])
  })

  it.each(LANGUAGE_IDS)('begins a fair share of its entries in %s', (language) => {
    const begun = library.entries.filter(({ original }) => original === language).length
    expect(begun / library.entries.length).toBeGreaterThan(0.28)
  })

  it('tells how to do things more often than it sums up', () => {
    const kinds = library.entries.flatMap((entry) => (entry.type === 'article' ? [entry.facts.kind] : []))
    const guides = kinds.filter((kind) => kind === 'guide').length
    expect(guides).toBeGreaterThan(kinds.length - guides)
  })

  it('gives every topic something to read', () => {
    expect(coverageOf(library.entries, vocabulary).withoutReading).toEqual([])
  })

  it('shows every person as a sample', () => {
    const real = ofType('expert').filter((entry) => !('sample' in entry.facts && entry.facts.sample))
    expect(real.map(({ slug }) => slug)).toEqual([])
  })

  it('puts people into invented organisations only', () => {
    const real = ofType('organisation').filter(({ facts }) => !('sample' in facts && facts.sample))
    expect(real.filter(({ relations }) => relations.members.length > 0).map(({ slug }) => slug)).toEqual([])
  })

  it('has 68 topics, each with names in every language that no other topic has', () => {
    expect(vocabulary.topics.length).toBe(68)
    for (const language of LANGUAGE_IDS) {
      const labels = vocabulary.topics.map(({ labels }) => labels[language])
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})
