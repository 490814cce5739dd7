import { expect, it } from 'vitest'
import { createMemoryCatalogue } from '../../src/catalogue/memory.ts'
import { organisation, vocabulary } from './library.ts'

const catalogue = createMemoryCatalogue(
  [organisation('zebra-union', { formerly: ['organisations/quagga-union'] }), organisation('acorn-mutual')],
  vocabulary,
)

it('finds an entry by its ref, and nothing under an unknown one', async () => {
  expect((await catalogue.find({ type: 'organisation', slug: 'acorn-mutual' }))?.slug).toBe('acorn-mutual')
  expect(await catalogue.find({ type: 'tool', slug: 'acorn-mutual' })).toBeUndefined()
})

it('lists entries in brief, sorted by type and slug', async () => {
  expect(await catalogue.heads()).toMatchObject([
    { ref: { slug: 'acorn-mutual' }, titles: { en: { title: 'acorn-mutual' } }, updated: '2026-01-02', sample: false },
    { ref: { slug: 'zebra-union' } },
  ])
})

it('knows where an address has moved to', async () => {
  expect(await catalogue.movedTo('organisations/quagga-union')).toBe('organisations/zebra-union')
  expect(await catalogue.movedTo('organisations/zebra-union')).toBeUndefined()
})
