import { afterEach, describe, expect, it } from 'vitest'
import { MosaicError } from '../../../../src/model/errors.ts'
import { openMeilisearch } from '../../../../src/search/engines/meilisearch/engine.ts'
import { ask } from '../../ask.ts'
import { sampleVocabulary } from '../../sample-vocabulary.ts'
import { json, startStub } from './stub-server.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const SECRET_WORDS = 'my own illness'

async function failureOf(answer: Parameters<typeof startStub>[0], timeoutMs = 2_000): Promise<MosaicError> {
  const { url, stop } = await startStub(answer)
  stops.push(stop)
  return failureAt(url, timeoutMs)
}

async function failureAt(url: string, timeoutMs = 2_000): Promise<MosaicError> {
  const engine = openMeilisearch({
    url,
    searchKey: 'search',
    index: 'mosaic',
    readVocabulary: async () => sampleVocabulary,
    timeoutMs,
  })
  try {
    await engine.search(ask(SECRET_WORDS))
  } catch (error) {
    if (error instanceof MosaicError) return error
    throw error
  }
  throw new Error('The search gave an answer')
}

const oneAnswer = { hits: [], totalHits: 0, facetDistribution: {} }

describe('a server that cannot answer', () => {
  it('is unavailable when it is down', async () => {
    const { url, stop } = await startStub(() => {})
    await stop()
    const failure = await failureAt(url)
    expect([failure.code, failure.message]).toEqual(['unavailable', 'The search server cannot be reached'])
    expect(failure.cause).toBeInstanceOf(Error)
  })

  it('is unavailable when it is slow, after the time limit', async () => {
    const began = Date.now()
    const failure = await failureOf(() => {}, 150)
    expect([failure.code, failure.message]).toEqual(['unavailable', 'The search server took too long'])
    expect(Date.now() - began).toBeLessThan(1_500)
  })

  it('is unavailable when it begins to answer and stops', async () => {
    const failure = await failureOf((_, response) => response.writeHead(200).write('{"results":['), 150)
    expect(failure.message).toBe('The search server took too long')
  })

  it('has one time limit for all requests of a search', async () => {
    // Every answer is in time, but only single words find something, so that the search goes on.
    const began = Date.now()
    const failure = await failureOf((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        const { queries } = JSON.parse(body) as { queries: { q: string }[] } // what the adapter sends
        const asksForTotals = queries.every(({ q }) => q !== '')
        const results = queries.map(() => ({ ...oneAnswer, totalHits: Number(asksForTotals) }))
        setTimeout(() => json(response, { results }), 100)
      })
    }, 250)
    expect(failure.message).toBe('The search server took too long')
    expect(Date.now() - began).toBeLessThan(1_500)
  })

  it.each([
    ['fails', 500, { message: `cannot read ${SECRET_WORDS}`, code: 'internal' }, 'The search server refused: internal'],
    ['refuses the key', 403, { message: 'no', code: 'invalid_api_key' }, 'The search server refused: invalid_api_key'],
    ['lacks the index', 404, { message: 'no', code: 'index_not_found' }, 'The search server refused: index_not_found'],
    ['has no words', 502, undefined, 'The search server refused: status 502'],
  ])('is unavailable when it %s', async (_, status, body, message) => {
    const failure = await failureOf((_request, response) => json(response, body, status))
    expect([failure.code, failure.message]).toEqual(['unavailable', message])
  })

  it.each([
    ['a page of a proxy', '<html>', 'The search server gave an answer that is not JSON'],
    ['nothing', '', 'The search server gave an unexpected answer'],
    ['another thing', '{"hits":[]}', 'The search server gave an unexpected answer'],
    ['too few answers', JSON.stringify({ results: [oneAnswer] }), 'The search server gave 1 answers to 2 questions'],
    [
      'totals that are no numbers',
      JSON.stringify({ results: [{ ...oneAnswer, totalHits: 'many' }, oneAnswer] }),
      'The search server gave an unexpected answer',
    ],
    [
      'hits of another shape',
      JSON.stringify({ results: [{ ...oneAnswer, hits: [{ id: 1 }], totalHits: 1 }, oneAnswer] }),
      'The search server gave an unexpected answer',
    ],
  ])('is unavailable when it answers %s', async (_, body, message) => {
    const failure = await failureOf((_request, response) => response.end(body))
    expect([failure.code, failure.message]).toEqual(['unavailable', message])
  })

  it('never puts the reader’s words into its message', async () => {
    const body = { message: `Cannot parse ${SECRET_WORDS}`, code: 'invalid_search_q' }
    const failure = await failureOf((_request, response) => json(response, body, 400))
    expect(failure.message).not.toContain(SECRET_WORDS)
  })
})
