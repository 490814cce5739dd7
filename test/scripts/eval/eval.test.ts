import { describe, expect, it } from 'vitest'
import { meanScores, percentile, scoresOf } from '../../../scripts/eval/metrics.ts'
import { withCut, withTypo } from '../../../scripts/eval/spoil.ts'
import { editDistance } from '../../../src/model/nearest.ts'

describe('scores', () => {
  it('are 1 when the relevant documents come first, the best graded before', () => {
    const relevant = new Map([
      ['a', 3],
      ['b', 1],
    ])
    expect(scoresOf(['a', 'b', 'c'], relevant)).toEqual({ ndcg: 1, recall: 1, mrr: 1 })
    expect(scoresOf(['b', 'a', 'c'], relevant).ndcg).toBeLessThan(1)
  })

  it('weigh a rank by its logarithm', () => {
    const { ndcg, recall, mrr } = scoresOf(['x', 'a'], new Map([['a', 1]]))
    expect(ndcg).toBeCloseTo(1 / Math.log2(3))
    expect([recall, mrr]).toEqual([1, 0.5])
  })

  it('look at ten documents for nDCG and a hundred for recall', () => {
    const ranked = Array.from({ length: 120 }, (_, rank) => `d${rank}`)
    expect(scoresOf(ranked, new Map([['d10', 1]]))).toMatchObject({ ndcg: 0, recall: 1 })
    expect(scoresOf(ranked, new Map([['d100', 1]])).recall).toBe(0)
  })

  it('are 0 when nothing relevant is found', () => {
    expect(scoresOf([], new Map([['a', 1]]))).toEqual({ ndcg: 0, recall: 0, mrr: 0 })
    expect(meanScores([])).toEqual({ ndcg: 0, recall: 0, mrr: 0 })
  })

  it('have the percentiles of all times', () => {
    expect([percentile([3, 1, 2], 0.5), percentile([1], 0.99), percentile([], 0.5)]).toEqual([2, 1, 0])
  })
})

describe('spoilt queries', () => {
  const text = 'What did the réunion say of épuisement, and when?'
  const seeds = Array.from({ length: 300 }, (_, seed) => seed)

  it('have one mistake in one longer word, never in its first letter', () => {
    for (const seed of seeds) {
      const before = text.split(/[^\p{L}]+/u)
      const after = withTypo(text, seed).split(/[^\p{L}]+/u)
      const changed = before.flatMap((word, place) => (word === after[place] ? [] : [[word, after[place] ?? '']]))
      expect(changed.length).toBeLessThanOrEqual(1)
      for (const [word = '', wrong = ''] of changed) {
        expect(word.length).toBeGreaterThanOrEqual(5)
        expect(wrong[0]).toBe(word[0])
        expect(editDistance(word, wrong)).toBe(1)
      }
    }
  })

  it('are the same every time, and differ by their number', () => {
    expect(seeds.map((seed) => withTypo(text, seed))).toEqual(seeds.map((seed) => withTypo(text, seed)))
    expect(new Set(seeds.map((seed) => withTypo(text, seed))).size).toBeGreaterThan(50)
  })

  it('stay as they are without a longer word', () => expect(withTypo('who is he', 7)).toBe('who is he'))

  it.each([
    ['school meals', 'school mea'],
    ['How old is the union?', 'How old is the uni'],
    ['102', '10'],
    ['?!', '?!'],
  ])('end in the last word when they are cut: %s', (whole, cut) => expect(withCut(whole)).toBe(cut))
})
