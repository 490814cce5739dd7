// What a word in a text is worth. BM25 over title, summary and body as one text with heavier words at the front, plus
// the title once more as a text of its own, so that a short title that says it all is not drowned by a long body.
// Numbers were chosen on English, French and Spanish collections together; see `npm run eval`.

/** How much a word of each field counts against one of the body. */
const WEIGHT = { title: 1.5, summary: 1.5, body: 1 }
/** How soon more of the same word adds nothing, and how much long texts pay for their length. */
const SATURATION = 1.1
const LENGTH_SHARE = 0.6
/** What the title alone adds. */
const TITLE_ALONE = 0.6

/** Counts or lengths in words, by field. */
export interface ByField {
  readonly title: number
  readonly summary: number
  readonly body: number
}

/** What the highest impact can never exceed. */
export const HIGHEST_IMPACT = (SATURATION + 1) * (1 + TITLE_ALONE)

function weighted(fields: ByField): number {
  return WEIGHT.title * fields.title + WEIGHT.summary * fields.summary + WEIGHT.body * fields.body
}

/** How much a text is about a word that it has so often, from 0 to `HIGHEST_IMPACT`, before rarity is counted. */
export type Impact = (count: ByField) => number

/** The impact of words in a text of some length, among texts that are as long on average. */
export function impactIn(length: ByField, average: ByField): Impact {
  const whole = normOf(weighted(length), weighted(average))
  const title = normOf(length.title, average.title)
  return (count) => saturated(weighted(count), whole) + TITLE_ALONE * saturated(count.title, title)
}

function normOf(length: number, average: number): number {
  return SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(average, 1))
}

function saturated(count: number, norm: number): number {
  return count === 0 ? 0 : (count * (SATURATION + 1)) / (count + norm)
}

/** How much a word tells that `found` of `all` documents have: rare words tell more. Never below 0. */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (Math.max(all - found, 0) + 0.5) / (found + 0.5))
}
