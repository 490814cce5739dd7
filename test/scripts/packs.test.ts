import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makePacks } from '../../scripts/library/packs.ts'
import { createAssetsCatalogue, createLibraryReader } from '../../src/catalogue/assets.ts'
import { LIBRARY_FILES } from '../../src/catalogue/catalogue.ts'
import { readPack } from '../../src/catalogue/pack.ts'
import { type Entry, headOf } from '../../src/model/entry.ts'
import type { Language } from '../../src/model/languages.ts'
import { rankTitles, toDocument } from '../../src/search/document.ts'
import { analyse } from '../../src/search/engines/embedded/analyse.ts'
import { openEmbedded } from '../../src/search/engines/embedded/read.ts'
import { parseQuery } from '../../src/search/query.ts'
import { makeLibrary, vocabulary } from '../content/invented-library.ts'
import { embeddedEngine } from '../search/embedded.ts'

const { entries } = makeLibrary()
const ranks = rankTitles(entries)
const documents = entries.map((entry) => toDocument(entry, vocabulary, ranks))
const library = new Map<string, string | Uint8Array>([
  ['vocabulary.json', JSON.stringify(vocabulary)],
  ['moved.json', '{}'],
  ['media/tools/circle/drawing.png', Uint8Array.of(1, 2)],
  ['media/tools/nobody/drawing.png', Uint8Array.of(3)],
])
const made = await makePacks({
  entries,
  documents,
  programBytes: 9,
  analyse: async (some) => some.map(analyse),
  library,
})

function opened(language: Language) {
  const pack = made.packs[language]
  const file = made.files.get(pack?.path.replace('/library/', '') ?? '')
  if (pack === undefined || file === undefined) throw new Error(`No pack for ${language}`)
  const whole = Uint8Array.from(gunzipSync(file))
  const files = readPack(whole.buffer)
  const fetch = async (address: string): Promise<Response> => {
    const content = files.get(new URL(address).pathname.replace('/library/', ''))
    return new Response(content ?? null, { status: content === undefined ? 404 : 200 })
  }
  return { pack, file, whole, files, catalogue: createAssetsCatalogue(createLibraryReader({ fetch })) }
}

const has = (entry: Entry, language: Language) => entry.texts[language] !== undefined

describe.each(['en', 'fr', 'es'] as const)('the pack of %s', (language) => {
  const { pack, file, whole, files, catalogue } = opened(language)

  it('holds the entries that have a text in the language, with that text alone', async () => {
    const own = entries.filter((entry) => has(entry, language))
    expect(own.length).toBeGreaterThan(0)
    expect((await catalogue.heads()).map(({ ref }) => ref)).toEqual(own.map((entry) => headOf(entry).ref))
    for (const entry of entries) {
      const found = await catalogue.find(entry)
      expect(found?.texts).toEqual(has(entry, language) ? { [language]: entry.texts[language] } : undefined)
    }
  })

  it('names authors that are not in it, and suggests nothing that is not', async () => {
    const there = (await catalogue.heads()).map(({ ref }) => JSON.stringify(ref))
    for (const { ref } of await catalogue.heads()) {
      const [found, original] = [await catalogue.find(ref), entries.find((one) => headOf(one).ref.slug === ref.slug)]
      expect(found?.relations.authors.map(({ ref }) => ref)).toEqual(original?.relations.authors.map(({ ref }) => ref))
      const suggested = [...(found?.relations.linksTo ?? []), ...(found?.relations.linkedFrom ?? [])]
      expect(suggested.filter(({ ref }) => !there.includes(JSON.stringify(ref)))).toEqual([])
    }
  })

  it('is found in with the same engine and the same results as those texts have', async () => {
    const own = documents.flatMap((one) => {
      const text = one.texts[language]
      return text === undefined ? [] : [{ ...one, texts: { [language]: text } }]
    })
    const expected = embeddedEngine(own, vocabulary)
    const read = async (name: string) => Uint8Array.from(files.get(`search/${name}`) ?? []).buffer
    const engine = openEmbedded(read, catalogue.vocabulary)
    for (const q of ['', 'burnout', 'cercle', 'votos', 'pension', 'zzzz', 'photo']) {
      const { query } = parseQuery(new URLSearchParams({ q }), language, vocabulary)
      expect(await engine.search(query)).toEqual(await expected.search(query))
    }
  })

  it('holds every other file that pages are made of', () => {
    const { manifest, search, ...others } = LIBRARY_FILES
    const names = Object.values(others).filter((name) => typeof name === 'string')
    expect(names.filter((name) => !files.has(name))).toEqual([])
    expect([...files.keys()].filter((path) => path === manifest || path.startsWith('packs/'))).toEqual([])
    expect(files.has(`${search}/index.bin`)).toBe(true)
  })

  it('says its true sizes and how many entries it has', async () => {
    expect(pack).toMatchObject({
      bytes: file.length,
      programBytes: 9,
      unpackedBytes: whole.length,
      entries: (await catalogue.heads()).length,
    })
    expect(pack.path).toBe(`/library/packs/${language}/${pack.version}.pack`)
  })
})

it('holds the pictures of its entries and no others', () => {
  expect([...opened('fr').files.keys()].filter((path) => path.startsWith('media/'))).toEqual([
    'media/tools/circle/drawing.png',
  ])
})

it('has another version when a text of the language goes, of the same format', async () => {
  const changed = makeLibrary({ 'articles/burnout/fr.mdx': null }).entries
  const again = await makePacks({
    entries: changed,
    documents: changed.map((entry) => toDocument(entry, vocabulary, rankTitles(changed))),
    programBytes: 9,
    analyse: async (some) => some.map(analyse),
    library,
  })
  expect(again.packs.fr?.version).not.toBe(made.packs.fr?.version)
  expect(again.packs.fr?.format).toBe(made.packs.fr?.format)
})
