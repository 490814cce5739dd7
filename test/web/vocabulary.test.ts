import jsonld from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { conceptScheme } from '../../src/web/skos/concept-scheme.ts'
import { toTurtle } from '../../src/web/skos/turtle.ts'
import { vocabulary } from '../content/invented-library.ts'
import { createSite } from './site.ts'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const BASE = 'https://library.example.org'
const { ask, visit } = createSite()

async function quads(): Promise<Quad[]> {
  return new Parser().parse(await (await ask('/vocabulary.ttl')).text())
}

function triplesOf(all: readonly Quad[], predicate: string): string[] {
  return all
    .filter((quad) => quad.predicate.value === SKOS + predicate)
    .map(({ subject, object }) => `${subject.value} ${object.value}`)
    .sort()
}

const nQuads = (all: Quad[]): string[] => new Writer({ format: 'N-Quads' }).quadsToString(all).trim().split('\n').sort()

describe('the vocabulary for machines', () => {
  it('says the same in Turtle and in JSON-LD', async () => {
    const document: object = JSON.parse(await (await ask('/vocabulary.jsonld')).text())
    // Everything the document needs is in it: a loader would be asked only for a context elsewhere.
    const documentLoader = async (url: string): Promise<never> => {
      throw new Error(`Asked for ${url}`)
    }
    const fromJson = String(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader }))
    expect(nQuads(new Parser({ format: 'N-Quads' }).parse(fromJson))).toEqual(nQuads(await quads()))
  })

  it('holds every topic with a label and a scope note in each language', async () => {
    const all = await quads()
    for (const property of ['prefLabel', 'scopeNote']) {
      for (const language of LANGUAGE_IDS) {
        const named = all.filter(({ predicate, object }) => {
          return predicate.value === SKOS + property && 'language' in object && object.language === language
        })
        const subjects = new Set(named.map(({ subject }) => subject.value))
        for (const { id } of vocabulary.topics) expect(subjects).toContain(`${BASE}/topics/${id}`)
      }
    }
  })

  it('tells each wider topic of its narrower ones and gives every topic a way to the top', async () => {
    const all = await quads()
    const turned = triplesOf(all, 'narrower').map((pair) => pair.split(' ').reverse().join(' '))
    expect(triplesOf(all, 'broader')).toEqual(turned.sort())
    const top = new Set(triplesOf(all, 'topConceptOf').map((pair) => pair.split(' ')[0]))
    const wider = new Map(triplesOf(all, 'broader').map((pair) => pair.split(' ') as [string, string])) // two addresses
    for (const { id } of vocabulary.topics) {
      let at = `${BASE}/topics/${id}`
      while (!top.has(at)) at = wider.get(at) ?? expect.fail(`${at} has no wider topic and is not at the top`)
    }
  })

  it('puts every topic in one family', async () => {
    const members = triplesOf(await quads(), 'member').map((pair) => pair.split(' ')[1])
    expect(members.sort()).toEqual(vocabulary.topics.map(({ id }) => `${BASE}/topics/${id}`).sort())
  })

  it('keeps quotes, line ends and signs of addresses apart from the syntax', () => {
    const odd = { en: 'a "b"\\\n<c>', fr: 'x', es: 'x' }
    const lists = { ...vocabulary, topics: [{ id: 'odd', labels: odd, group: 'youth' }] }
    const parsed = new Parser().parse(toTurtle(conceptScheme(lists, 'https://example.org/a b>', 'x "y"')))
    const label = parsed.find(({ predicate, object }) => {
      return predicate.value === `${SKOS}prefLabel` && 'language' in object && object.value.startsWith('a ')
    })
    expect(label?.object.value).toBe(odd.en)
    expect(label?.subject.value).toBe('https://example.org/a%20b%3E/topics/odd')
  })

  it.each([
    ['text/turtle', '/vocabulary.ttl'],
    ['application/ld+json', '/vocabulary.jsonld'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', '/topics'],
    ['image/png', '/topics'],
  ])('leads who accepts %s to %s', async (accept, target) => {
    const response = await ask('/vocabulary', { headers: { accept } })
    expect([response.status, response.headers.get('location')]).toEqual([303, target])
    expect(response.headers.get('vary')).toMatch(/accept\b/i)
  })

  it('may be read by programs on other sites', async () => {
    const { headers } = await ask('/vocabulary.ttl')
    expect(headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is linked from the list of topics, and its scope notes lead the pages', async () => {
    expect((await visit('/fr/topics')).link('SKOS Turtle')).toBe('/vocabulary.ttl')
    const burnout = vocabulary.topics.find(({ id }) => id === 'burnout')
    expect((await visit('/es/topics/burnout')).text).toContain(burnout?.scope?.es)
  })
})
