export interface Scores {
  readonly ndcg: number
  readonly recall: number
  readonly mrr: number
}

const NDCG_DEPTH = 10
export const RECALL_DEPTH = 100

/** nDCG@10 with the grades themselves as gains, Recall@100 and the reciprocal rank of the first relevant document. */
export function scoresOf(ranked: readonly string[], relevant: ReadonlyMap<string, number>): Scores {
  const gains = ranked.slice(0, NDCG_DEPTH).map((document) => relevant.get(document) ?? 0)
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, NDCG_DEPTH)
  const first = ranked.findIndex((document) => relevant.has(document))
  const found = ranked.slice(0, RECALL_DEPTH).filter((document) => relevant.has(document))
  return {
    ndcg: discounted(gains) / discounted(ideal),
    recall: found.length / relevant.size,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  }
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0)
}

export function meanScores(all: readonly Scores[]): Scores {
  const mean = (pick: (scores: Scores) => number): number =>
    all.reduce((sum, scores) => sum + pick(scores), 0) / Math.max(all.length, 1)
  return { ndcg: mean(({ ndcg }) => ndcg), recall: mean(({ recall }) => recall), mrr: mean(({ mrr }) => mrr) }
}

/** The value that a share of all values, such as 0.99, does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
