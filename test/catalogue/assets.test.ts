import { expect, it } from 'vitest'
import { createAssetsCatalogue, createLibraryReader } from '../../src/catalogue/assets.ts'
import type { MosaicError } from '../../src/model/errors.ts'
import { organisation, vocabulary } from './library.ts'

/** Assets that hold a few files, and remember which were asked for. */
function assetsWith(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = []
  const fetch = async (address: string): Promise<Response> => {
    const { pathname } = new URL(address)
    asked.push(pathname)
    const file = files[pathname.replace('/library/', '')]
    if (file instanceof Response) return file.clone()
    return file === undefined ? new Response('', { status: 404 }) : Response.json(file)
  }
  return { asked, catalogue: createAssetsCatalogue(createLibraryReader({ fetch })) }
}

const unavailable = expect.objectContaining({ code: 'unavailable' } satisfies Partial<MosaicError>)

it('reads an entry from its file below library/', async () => {
  const { asked, catalogue } = assetsWith({ 'entries/organisations/acorn.json': organisation('acorn') })
  expect(await catalogue.find({ type: 'organisation', slug: 'acorn' })).toEqual(organisation('acorn'))
  expect(asked).toEqual(['/library/entries/organisations/acorn.json'])
})

it('finds nothing where there is no file', async () => {
  expect(await assetsWith({}).catalogue.find({ type: 'tool', slug: 'unknown' })).toBeUndefined()
})

it.each(['../vocabulary', 'a/b', '..%2fheads', ''])('never makes a path out of the slug `%s`', async (slug) => {
  const { asked, catalogue } = assetsWith({})
  expect(await catalogue.find({ type: 'tool', slug })).toBeUndefined()
  expect(asked).toEqual([])
})

it('reads the vocabulary once', async () => {
  const { asked, catalogue } = assetsWith({ 'vocabulary.json': vocabulary })
  await Promise.all([catalogue.vocabulary(), catalogue.vocabulary()])
  expect(await catalogue.vocabulary()).toEqual(vocabulary)
  expect(asked).toEqual(['/library/vocabulary.json'])
})

it('says that a library without a vocabulary is unavailable, and tries again the next time', async () => {
  const { asked, catalogue } = assetsWith({})
  await expect(catalogue.vocabulary()).rejects.toEqual(unavailable)
  await expect(catalogue.vocabulary()).rejects.toThrow('is it built?')
  expect(asked).toHaveLength(2)
})

it('knows moves, and takes nothing from the prototype of objects for one', async () => {
  const { catalogue } = assetsWith({ 'moved.json': { 'tools/old': 'tools/new' } })
  expect(await catalogue.movedTo('tools/old')).toBe('tools/new')
  expect(await catalogue.movedTo('constructor')).toBeUndefined()
})

it.each([
  ['fails', new Response('no', { status: 500 }), 'status 500'],
  ['is damaged', new Response('{"ref":'), 'damaged'],
])('throws `unavailable` when a file %s', async (_, response, words) => {
  const { catalogue } = assetsWith({ 'heads.json': response })
  await expect(catalogue.heads()).rejects.toEqual(unavailable)
  await expect(catalogue.heads()).rejects.toThrow(words)
})

it('throws `unavailable` with the cause when the assets do not answer', async () => {
  const cause = new TypeError('network')
  const catalogue = createAssetsCatalogue(createLibraryReader({ fetch: () => Promise.reject(cause) }))
  await expect(catalogue.heads()).rejects.toMatchObject({ code: 'unavailable', cause })
})
