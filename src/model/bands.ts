export type Range = readonly [least: number, most: number]

/** Upper bounds in minutes with participants, preparation left out; the last band has none. */
const DURATION_BANDS = [
  { id: 'under-30min', most: 30 },
  { id: '30-90min', most: 90 },
  { id: 'half-day', most: 240 },
  { id: 'full-day', most: 480 },
  { id: 'multi-day', most: Number.POSITIVE_INFINITY },
] as const

/** Upper bounds in people taking part. */
const GROUP_BANDS = [
  { id: '2-8', most: 8 },
  { id: '9-20', most: 20 },
  { id: '21-60', most: 60 },
  { id: '61-plus', most: Number.POSITIVE_INFINITY },
] as const

/** What a week counts as when tools are sorted by the time they take. */
export const MINUTES_PER_WEEK = 7 * 24 * 60

/**
 * The duration bands a tool belongs to, shortest first, such as `['under-30min', '30-90min']`.
 * The range is in minutes with participants, preparation left out; a tool counts in every band it overlaps.
 * A bound belongs to the shorter band: 30 is `under-30min`.
 */
export function durationBands(minutes: Range): string[] {
  return overlapping(DURATION_BANDS, minutes)
}

/** The group size bands a tool belongs to, smallest first; it counts in every band it overlaps. */
export function groupBands(people: Range): string[] {
  return overlapping(GROUP_BANDS, people)
}

function overlapping(bands: readonly { id: string; most: number }[], [least, most]: Range): string[] {
  return bands
    .filter((band, index) => least <= band.most && most > (bands[index - 1]?.most ?? Number.NEGATIVE_INFINITY))
    .map((band) => band.id)
}
