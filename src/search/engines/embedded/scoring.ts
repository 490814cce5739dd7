// What a word in a text is worth. BM25 over title, summary and body as one text with heavier words at the front, plus
// the title once more as a text of its own, so that a short title that says it all is not drowned by a long body.
// Numbers were chosen on English, French and Spanish collections together; see `npm run eval`.

/** How much a word of each field counts against one of the body. */
const WEIGHT = { title: 2.5, summary: 1.5, body: 1 }
/** How soon more of the same word adds nothing, and how much long texts pay for their length. */
const SATURATION = 1.1
const LENGTH_SHARE = 0.6
/** What the title alone adds. */
const TITLE_ALONE = 0.25

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

/** How much a text is about a word, from 0 to `HIGHEST_IMPACT`, before the word's rarity is counted. */
export function impactOf(count: ByField, length: ByField, average: ByField): number {
  const whole = saturated(weighted(count), weighted(length), weighted(average))
  return whole + TITLE_ALONE * saturated(count.title, length.title, average.title)
}

function saturated(count: number, length: number, average: number): number {
  if (count === 0) return 0
  const norm = 1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(average, 1)
  return (count * (SATURATION + 1)) / (count + SATURATION * norm)
}

/** How much a word tells that `found` of `all` documents have: rare words tell more. Never below 0. */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (Math.max(all - found, 0) + 0.5) / (found + 0.5))
}
