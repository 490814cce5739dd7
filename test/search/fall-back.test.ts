import { expect, it } from 'vitest'
import { MosaicError } from '../../src/model/errors.ts'
import type { Results, SearchEngine } from '../../src/search/engine.ts'
import { type SearchFailure, searchWith, searchWithReserve } from '../../src/search/fall-back.ts'
import type { Query } from '../../src/search/query.ts'

const query: Query = {
  text: 'my own illness',
  language: 'en',
  read: [],
  facets: {},
  sort: 'relevance',
  page: 1,
  size: 10,
}

function answering(total: number): SearchEngine & { asked: number } {
  // The wrapper passes results on unseen, so a total is enough to tell them apart.
  const results = { total } as Results
  const engine = {
    asked: 0,
    search: async () => {
      engine.asked += 1
      return results
    },
  }
  return engine
}

function failing(error: Error): SearchEngine & { asked: number } {
  const engine = {
    asked: 0,
    search: () => {
      engine.asked += 1
      return Promise.reject(error)
    },
  }
  return engine
}

const down = (): MosaicError =>
  new MosaicError('unavailable', 'Search did not answer', { cause: new TypeError('asked for q=my own illness') })

function logbook() {
  const failures: SearchFailure[] = []
  return { failures, log: (failure: SearchFailure) => failures.push(failure) }
}

it('answers from the first engine while it is there', async () => {
  const reserve = answering(2)
  const search = searchWithReserve(answering(1), reserve, logbook())
  expect(await search(query)).toMatchObject({ results: { total: 1 }, degraded: false })
  expect(reserve.asked).toBe(0)
})

it('answers from the reserve, and says so, when the first is unavailable', async () => {
  const search = searchWithReserve(failing(down()), answering(2), logbook())
  expect(await search(query)).toMatchObject({ results: { total: 2 }, degraded: true })
})

it('stops asking a dead engine after two failures', async () => {
  const first = failing(down())
  const search = searchWithReserve(first, answering(2), logbook())
  for (let time = 0; time < 5; time++) expect((await search(query)).degraded).toBe(true)
  expect(first.asked).toBe(2)
})

it('logs why, and nothing of the query', async () => {
  const { failures, log } = logbook()
  await searchWithReserve(failing(down()), answering(2), { log })(query)
  expect(failures).toEqual([{ event: 'search-fell-back', reasons: ['Search did not answer', 'TypeError'] }])
})

it('lets a bug through: another engine would not mend it', async () => {
  const search = searchWithReserve(failing(new RangeError('bug')), answering(2), logbook())
  await expect(search(query)).rejects.toThrow('bug')
})

it('throws, and logs both failures, when the reserve fails too', async () => {
  const { failures, log } = logbook()
  await expect(searchWithReserve(failing(down()), failing(down()), { log })(query)).rejects.toThrow('did not answer')
  expect(failures.map(({ event }) => event)).toEqual(['search-fell-back', 'search-failed'])
})

it('throws when the only engine is unavailable', async () => {
  const { failures, log } = logbook()
  await expect(searchWith(failing(down()), log)(query)).rejects.toMatchObject({ code: 'unavailable' })
  expect(failures.map(({ event }) => event)).toEqual(['search-failed'])
})
