import { describe, expect, it } from 'vitest'
import { createListing } from '../../src/catalogue/listing.ts'
import { type Entry, headOf } from '../../src/model/entry.ts'
import { makeLibrary } from '../content/invented-library.ts'
import { organisation } from './library.ts'

const { entries } = makeLibrary()
const { facts, useful } = createListing(entries)

describe('what lists tell', () => {
  it('of an article is how long it takes to read, in each of its languages', () => {
    const [path, own] = Object.entries(facts).find(([path]) => path.startsWith('articles/')) ?? []
    const entry = entries.find(({ type, slug }) => type === 'article' && path === `articles/${slug}`)
    expect(Object.keys(own?.minutesToRead ?? {}).sort()).toEqual(Object.keys(entry?.texts ?? {}).sort())
    expect(Object.values(own?.minutesToRead ?? {}).every((minutes) => minutes >= 1)).toBe(true)
  })

  it('of a tool is its time, its group and how hard it is to lead', () => {
    const tool = entries.find((entry) => entry.type === 'tool')
    const { minutes, group, level } = tool?.facts ?? {}
    expect(facts[`tools/${tool?.slug}`]).toEqual({ minutes, group, level })
  })

  it('of an expert is what the search gives already', () => {
    expect(Object.keys(facts).filter((path) => path.startsWith('experts/'))).toEqual([])
  })
})

describe('the useful entries', () => {
  it('are articles and tools that others link to, those with most links first', () => {
    const links = useful.map(({ linkedFrom }) => linkedFrom)
    expect(links.length).toBeGreaterThan(1)
    expect(links).toEqual([...links].sort((a, b) => b - a))
    for (const { head, linkedFrom } of useful) {
      const entry = entries.find(({ type, slug }) => type === head.ref.type && slug === head.ref.slug)
      expect(['article', 'tool']).toContain(head.ref.type)
      expect(entry?.relations.linkedFrom).toHaveLength(linkedFrom)
    }
  })

  it('count an entry once however often it links', () => {
    const source = headOf(organisation('source'))
    const [article] = entries.filter((entry): entry is Extract<Entry, { type: 'article' }> => entry.type === 'article')
    if (article === undefined) throw new Error('The invented library has no article')
    const linked = { ...article, relations: { ...article.relations, linkedFrom: [source, source] } }
    expect(createListing([linked]).useful).toEqual([{ head: headOf(article), linkedFrom: 1 }])
  })
})
