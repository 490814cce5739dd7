import { describe, expect, it } from 'vitest'
import { printMessages } from '../src/content/report.ts'
import { LANGUAGE_IDS } from '../src/model/languages.ts'
import { filesBelow, makeFrom, vocabulary } from './content/invented-library.ts'

const library = makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))
const ofType = (type: string) => library.entries.filter((entry) => entry.type === type)

describe('the library', () => {
  it('has no errors', () => {
    expect(
      printMessages(
        library.messages.filter(({ severity }) => severity === 'error'),
        'content',
      ),
    ).toBe('')
  })

  it.each([
    ['article', 12],
    ['tool', 8],
    ['expert', 8],
    ['organisation', 6],
  ])('has enough of type %s, all in every language', (type, least) => {
    expect(ofType(type).length).toBeGreaterThanOrEqual(least)
    const incomplete = ofType(type).filter(({ texts }) =>
      LANGUAGE_IDS.some((language) => texts[language] === undefined),
    )
    expect(incomplete.map(({ slug }) => slug)).toEqual([])
  })

  it('shows every person as a sample, and each has written something', () => {
    expect(
      ofType('expert')
        .filter((entry) => !('sample' in entry.facts && entry.facts.sample))
        .map(({ slug }) => slug),
    ).toEqual([])
    expect(
      ofType('expert')
        .filter(({ relations }) => relations.works.length === 0)
        .map(({ slug }) => slug),
    ).toEqual([])
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
