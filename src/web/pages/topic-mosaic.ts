// The families of topics as a mosaic: each stone as wide as its share of the library.
import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Ask } from './results-or-none.ts'
import { everything, searchPath, withFacet } from './search-address.ts'
import { type TopicGroup, topicGroups, typeCounts } from './topic-page.ts'
import type { Wording } from './wording.ts'

export interface MosaicStone extends TopicGroup {
  /** A search for all its topics. */
  readonly href: string
  /** How many entries that search finds; undefined when it did not answer. */
  readonly total: number | undefined
  readonly counts: readonly (readonly [TypeId, number])[]
  /** Its width in twelfths of the row. */
  readonly span: number
  /** Its place in the vocabulary, from 1, which gives it its colour. */
  readonly number: number
}

const COLUMNS = 12
const LEAST_SPAN = 3
/** As many as fit on average, and at most. */
const STONES_A_ROW = 2.4
const MOST_A_ROW = COLUMNS / LEAST_SPAN

/** One search a family: a topic's counts cannot be added up, because an entry has several topics. */
export async function topicMosaic(
  vocabulary: Vocabulary,
  results: Results | undefined,
  ask: Ask,
  wording: Wording,
): Promise<MosaicStone[]> {
  const groups = topicGroups(vocabulary, results, wording).filter(({ topics }) => topics.length > 0)
  const stones = await Promise.all(
    groups.map(async (group, index) => {
      const ids = vocabulary.topics.filter((term) => term.group === group.id).map(({ id }) => id)
      const query = withFacet(everything(wording.language), 'topic', ids)
      const found = await ask({ ...query, size: 1 })
      const byType = typeCounts(found)
      const counts = TYPE_IDS.map((type) => [type, byType.get(type) ?? 0] as const)
      return { ...group, href: searchPath(query), total: found?.total, counts, number: index + 1, span: COLUMNS }
    }),
  )
  return laidOut(stones)
}

/** Widest first in the first row, then turned about, so that no edge runs through. */
function laidOut(stones: readonly MosaicStone[]): MosaicStone[] {
  const bySize = stones.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))
  return rowsOf(bySize.map(({ total }) => total ?? 0)).flatMap(({ from, spans }, row) => {
    const laid = spans.map((span, index) => ({ ...bySize[from + index], span }) as MosaicStone) // within the list
    const turned = row % 2 === 0 ? laid : laid.toReversed()
    return turned.map((stone) => ({ ...stone, topics: mostUsed(stone) }))
  })
}

/** Wide stones have room for more topics. */
function mostUsed({ topics, span }: MosaicStone): TopicGroup['topics'] {
  return topics.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, Math.max(3, span))
}

interface Row {
  /** The place of its first stone. */
  readonly from: number
  readonly spans: readonly number[]
}

/** Parts stones, largest first, into rows of much the same weight, and gives each a width by its share of the row. */
export function rowsOf(sizes: readonly number[]): Row[] {
  const rows = Math.max(1, Math.round(sizes.length / STONES_A_ROW))
  const share = sumOf(sizes) / rows
  let from = 0
  return lengthsOf(sizes, rows, share).lengths.map((length) => {
    const row = { from, spans: spansOf(sizes.slice(from, from + length)) }
    from += length
    return row
  })
}

/** How many stones each row takes so that rows differ least; families are few, so every way is tried. */
function lengthsOf(sizes: readonly number[], rows: number, share: number): { lengths: number[]; unevenness: number } {
  if (sizes.length === 0) return { lengths: [], unevenness: rows * share ** 2 }
  if (rows === 0) return { lengths: [], unevenness: Number.POSITIVE_INFINITY }
  const ways = Array.from({ length: Math.min(MOST_A_ROW, sizes.length) }, (_, index) => {
    const rest = lengthsOf(sizes.slice(index + 1), rows - 1, share)
    const unevenness = (sumOf(sizes.slice(0, index + 1)) - share) ** 2 + rest.unevenness
    return { lengths: [index + 1, ...rest.lengths], unevenness }
  })
  return ways.reduce((best, way) => (way.unevenness < best.unevenness ? way : best))
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Widths that fill a row of twelve: a least one each, then a twelfth at a time to whoever is furthest from its share. */
function spansOf(sizes: readonly number[]): number[] {
  const total = sumOf(sizes)
  const shares = sizes.map((size) => (total === 0 ? 1 / sizes.length : size / total) * COLUMNS)
  const spans = sizes.map(() => LEAST_SPAN)
  while (sumOf(spans) < COLUMNS) {
    const missing = spans.map((span, index) => (shares[index] ?? 0) - span)
    const poorest = missing.indexOf(Math.max(...missing))
    spans[poorest] = (spans[poorest] ?? 0) + 1
  }
  return spans
}
