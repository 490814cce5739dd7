import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Contender, Search } from '../../scripts/bench-search/contender.ts'
import { generateDocuments } from '../../scripts/bench-search/documents.ts'
import { CONTENDERS, contendersNamed } from '../../scripts/bench-search/engines/all.ts'
import { oursWithPassages } from '../../scripts/bench-search/engines/ours.ts'
import { facetTableOf } from '../../scripts/bench-search/facet-table.ts'
import { compare } from '../../scripts/bench-search/print.ts'
import { queriesFor } from '../../scripts/bench-search/queries.ts'
import { relevanceOf, relevanceTable } from '../../scripts/bench-search/relevance.ts'
import { FACET_IDS } from '../../src/model/facets.ts'
import type { Query } from '../../src/search/query.ts'
import { countByHand } from '../search/count-by-hand.ts'

const ROOT = join(import.meta.dirname, '../..')
const documents = generateDocuments(60)
const queries = queriesFor(documents, 40)
const table = facetTableOf(documents)

async function opened(contender: Contender): Promise<Search> {
  const files = await contender.build(documents)
  const [index = new Uint8Array()] = files.values()
  return contender.open(new Uint8Array(index), files, table)
}

describe('the documents of the search benchmark', () => {
  it('are the same every time', () => {
    expect(generateDocuments(60)).toEqual(documents)
    expect(queriesFor(documents, 40)).toEqual(queries)
  })

  it('have about 1.2 kB, three languages and six facets', () => {
    const bytes = documents.map(({ texts }) => Buffer.byteLength(Object.values(texts).flatMap(Object.values).join('')))
    expect(bytes.reduce((sum, size) => sum + size, 0) / documents.length).toBeGreaterThan(1000)
    expect(new Set(documents.map(({ original }) => original)).size).toBe(3)
    expect(new Set(documents.map(({ facets }) => Object.keys(facets).length))).toEqual(new Set([6]))
  })

  it('are asked for by whole, misspelt, cut and filtered queries of one to three words', () => {
    const words = queries.map(({ text }) => text.split(' ').length)
    expect(new Set(words)).toEqual(new Set([1, 2, 3]))
    expect(queries.some(({ facets }) => Object.keys(facets).length > 0)).toBe(true)
  })
})

describe.each(CONTENDERS)('$name', (contender) => {
  let search: Search
  beforeAll(async () => {
    search = await opened(contender)
  })

  it('finds a document by a whole word of its title, among its own', async () => {
    const document = documents[7]
    const title = document?.texts[document.original]?.title ?? ''
    const query: Query = { ...plain, text: title, language: document?.original ?? 'en', size: 60 }
    expect((await search(query)).first).toContain(7)
  })

  it('finds what a misspelt word meant, where typos are tolerated', async () => {
    const found = await search({ ...plain, text: 'scool' })
    const whole = await search({ ...plain, text: 'school' })
    expect(whole.total).toBeGreaterThan(0)
    expect(found.total > 0).toBe(contender.name !== 'FlexSearch')
  })

  // The whole answer of the site has its counts in lists, which have tests of their own.
  if (contender === oursWithPassages) return
  it('counts facets as they are counted by hand', async () => {
    for (const query of queries) {
      const open = await search({ ...query, facets: {}, size: 60 })
      const matching = documents.filter((_, number) => open.first.includes(number))
      const byHand = countByHand(matching, query)
      const { total, counts } = await search(query)
      expect(total).toBe(byHand.total)
      expect(named(counts)).toEqual(
        Object.fromEntries(FACET_IDS.map((id) => [id, Object.fromEntries(byHand.counts(id))])),
      )
    }
  })
})

const plain: Query = { text: '', language: 'en', read: [], facets: {}, sort: 'relevance', page: 1, size: 10 }

/** Counts by facet and value, zeros left out. */
function named(counts: Uint32Array) {
  return Object.fromEntries(
    FACET_IDS.map((id, facet) => {
      const [from = 0, to = 0] = table.facetStart.subarray(facet, facet + 2)
      const rows = table.facetValues.slice(from, to).map((value, place) => [value, counts[from + place] ?? 0] as const)
      return [id, Object.fromEntries(rows.filter(([, count]) => count > 0))]
    }),
  )
}

describe('relevance', () => {
  it('is told for each engine and collection', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mosaic-collection-'))
    const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n')
    const docs = [
      { id: 'a', title: 'School meals', body: 'What children eat at noon.', lang: 'en' },
      { id: 'b', title: 'Burnout', body: 'Tired of too much work.', lang: 'en' },
    ]
    writeFileSync(join(folder, 'docs.jsonl'), lines(docs))
    writeFileSync(join(folder, 'queries.jsonl'), lines([{ id: '1', text: 'burnuot' }]))
    writeFileSync(join(folder, 'qrels.tsv'), '1\tb\t1\n')
    const rows = await relevanceOf(contendersNamed(['ours', 'flexsearch']), [folder])
    rmSync(folder, { recursive: true })
    expect(rows.map(({ engine, ndcg }) => [engine, ndcg])).toEqual([
      ['ours', 1],
      ['FlexSearch', 0],
    ])
    expect(relevanceTable(rows)).toMatch(/ours +1\.0000/)
  })
})

describe('npm run bench:search', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/bench-search.ts'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.base.json') },
    })

  it('measures engines in processes of their own and says how ours compares', () => {
    const { stdout, status } = run('--sizes', '40', '--rounds', '1', '--engines', 'ours,minisearch', '--json')
    expect(status).toBe(0)
    const [{ size, rows, againstMiniSearch }] = JSON.parse(stdout).tables
    expect([size, rows.length]).toEqual([40, 2])
    for (const { engine, ...figures } of rows) {
      expect(['ours', 'MiniSearch']).toContain(engine)
      for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(0)
    }
    expect(againstMiniSearch.map(({ figure }: { figure: string }) => figure)).toEqual([
      'open',
      'p50',
      'p99',
      'heap',
      'raw',
    ])
  }, 120_000)

  it.each([
    [['--sizes', 'many'], 'Unexpected `many` for --sizes'],
    [['--engines', 'grep'], 'Unexpected engine `grep`, expected one of ours'],
    [['some/folder'], 'Unexpected `some/folder`'],
  ])('says what is wrong with %j', (args, message) => {
    const { stderr, status } = run(...args)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })

  it('calls a target missed from the first thing above it', () => {
    const row = { engine: 'x', documentsPerSecond: 1, gzippedBytes: 1, found: 1 }
    const rival = { ...row, openMs: 100, p50Ms: 100, p99Ms: 100, heapMegabytes: 100, rawBytes: 100 }
    const own = { ...row, openMs: 10, p50Ms: 20.1, p99Ms: 25, heapMegabytes: 26, rawBytes: 50 }
    expect(compare(own, rival).map(({ met }) => met)).toEqual([true, false, true, false, true])
  })
})
