import { describe, expect, it } from 'vitest'
import { MosaicError } from '../../../../src/model/errors.ts'
import { type Analysis, analyse } from '../../../../src/search/engines/embedded/analyse.ts'
import { openEmbedded } from '../../../../src/search/engines/embedded/read.ts'
import { write } from '../../../../src/search/engines/embedded/write.ts'
import { ask } from '../../ask.ts'
import { fileReader } from '../../embedded.ts'
import { sampleDocuments } from '../../sample-documents.ts'
import { sampleVocabulary } from '../../sample-vocabulary.ts'

type Files = Map<string, Uint8Array>
const files = write(sampleDocuments)
const engineOver = (read: (name: string) => Promise<ArrayBuffer>) => openEmbedded(read, async () => sampleVocabulary)

/** The files with one changed. */
function damaged(name: string, change: (bytes: Uint8Array) => Uint8Array): Files {
  const bytes = files.get(name)
  if (bytes === undefined) throw new RangeError(`No file \`${name}\``)
  return new Map(files).set(name, change(bytes.slice()))
}

const withByte = (place: number, value: number) => (bytes: Uint8Array) => {
  bytes[place] = value
  return bytes
}

async function failure(changed: Files): Promise<unknown> {
  return engineOver(fileReader(changed))
    .search(ask('burnout'))
    .catch((error: unknown) => error)
}

describe('the files of the embedded engine', () => {
  it('are the same bytes whatever the order of the documents', () => {
    expect(write(sampleDocuments.toReversed())).toEqual(files)
    const shuffled = [...sampleDocuments.slice(7), ...sampleDocuments.slice(0, 7)]
    expect([...write(shuffled)]).toEqual([...files])
  })

  it('are the same bytes from analyses that were stored as JSON', () => {
    // What was written as JSON comes back as it was.
    const stored = JSON.parse(JSON.stringify(sampleDocuments.map(analyse))) as Analysis[]
    expect(write(sampleDocuments, stored)).toEqual(files)
  })

  it('refuse an analysis that is missing', () => {
    expect(() => write(sampleDocuments, [])).toThrow('No analysis for')
  })

  it('change when a document changes', () => {
    const [first, ...rest] = sampleDocuments
    if (first === undefined) throw new RangeError('No sample documents')
    const changed = { ...first, texts: { ...first.texts, es: { title: 'Nuevo', summary: '', body: '' } } }
    expect(write([changed, ...rest])).not.toEqual(files)
  })

  it('divide long texts into files that stay small, and each hit reads its own', async () => {
    const [sample] = sampleDocuments
    if (sample === undefined) throw new RangeError('No sample documents')
    const many = Array.from({ length: 40 }, (_, number) => ({
      ...sample,
      ref: { type: 'article' as const, slug: `long-${number}` },
      texts: {
        en: { title: `Number ${number}`, summary: '', body: `${'filler words '.repeat(1_500)} needle${number}.` },
      },
    }))
    const large = write(many)
    const sizes = [...large].filter(([name]) => name.startsWith('text-')).map(([, bytes]) => bytes.length)
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThan(300_000)
    const engine = engineOver(fileReader(large))
    for (const number of [0, 9, 23, 39]) {
      const [hit, ...others] = (await engine.search(ask(`"needle${number}"`))).hits
      expect([hit?.ref.slug, others]).toEqual([`long-${number}`, []])
      expect(hit?.title.map(({ text }) => text).join('')).toBe(`Number ${number}`)
      expect(hit?.excerpt.find(({ marked }) => marked)?.text).toBe(`needle${number}`)
    }
  })

  it('may hold no documents at all', async () => {
    const results = await engineOver(fileReader(write([]))).search(ask('burnout', { facets: { topic: ['burnout'] } }))
    expect(results).toMatchObject({ total: 0, folded: 0, page: 1, pages: 1, hits: [] })
    expect(results.facets.topic).toEqual([{ value: 'burnout', count: 0, selected: true }])
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['is cut short', (bytes: Uint8Array) => bytes.slice(0, -8), /length \d+, expected \d+/],
    ['is empty', () => new Uint8Array(), /length/],
    ['is not four-byte aligned', (bytes: Uint8Array) => bytes.slice(0, -1), /length/],
    ['is something else', (bytes: Uint8Array) => withByte(0, 60)(bytes), /beginning/],
    ['is of another version', (bytes: Uint8Array) => withByte(4, 99)(bytes), /version 99, expected 1/],
    ['is damaged within', (bytes: Uint8Array) => withByte(bytes.length - 9, 1 ^ (bytes.at(-9) ?? 0))(bytes), /bytes/],
  ])('are unavailable, with a word on why, when the index %s', async (_, change, message) => {
    const error = await failure(damaged('index.bin', change))
    expect(error).toBeInstanceOf(MosaicError)
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(String(error)).toMatch(message)
  })

  it('are unavailable when texts are of another build', async () => {
    const [, ...others] = sampleDocuments
    const older = write(others).get('text-en-0.bin') ?? new Uint8Array()
    const error = await failure(damaged('text-en-0.bin', () => older))
    expect(error).toMatchObject({ code: 'unavailable' })
    expect(String(error)).toMatch('of another build')
  })

  it('are asked for again by the next search, once read never', async () => {
    const asked: string[] = []
    let isDown = true
    const read = fileReader(files)
    const engine = engineOver(async (name) => {
      asked.push(name)
      if (isDown) throw new MosaicError('unavailable', 'No answer')
      return read(name)
    })
    await expect(engine.search(ask('burnout'))).rejects.toThrow('No answer')
    isDown = false
    expect((await engine.search(ask('burnout'))).total).toBeGreaterThan(0)
    const before = asked.length
    await engine.search(ask('burnout'))
    expect(asked.length).toBe(before)
    expect(asked.filter((name) => name === 'index.bin')).toHaveLength(2)
  })

  it('are not touched before the first search', async () => {
    const engine = engineOver(() => Promise.reject(new Error('Too early')))
    await expect(engine.search(ask())).rejects.toThrow('Too early')
  })

  it('are read once when many searches begin together', async () => {
    const asked: string[] = []
    const read = fileReader(files)
    const engine = engineOver((name) => {
      asked.push(name)
      return read(name)
    })
    await Promise.all(['voice', 'burnout', 'survey'].map((text) => engine.search(ask(text))))
    expect(new Set(asked).size).toBe(asked.length)
  })
})
