import type { TypeId } from '../../../model/types/index.ts'

/** How many entries of each type. */
export type CountsByType = readonly (readonly [type: TypeId, count: number])[]

const COLUMNS = 18
const STONE = 7
const CELL = 9
/** More stones than this are too many to look at: then each stands for several entries. */
const MOST_STONES = 90

/** A course of small stones, one an entry, in the colours of the types. The count beside it says the same in words. */
export function Stones({ counts }: { counts: CountsByType }) {
  const runs = runsOf(counts)
  const rows = Math.max(1, ...runs.map(({ row }) => row + 1))
  return (
    <svg
      class="stones"
      viewBox={`0 0 ${COLUMNS * CELL} ${rows * CELL}`}
      width={COLUMNS * CELL}
      height={rows * CELL}
      aria-hidden="true"
      focusable="false"
    >
      {runs.map(({ type, row, from, length }) => (
        // Dashes are the stones: one short path, however many there are.
        <path
          class={`type-${type}`}
          d={`M${from * CELL} ${row * CELL + STONE / 2}h${length * CELL - 2}`}
          stroke-width={STONE}
          stroke-dasharray={`${STONE} ${CELL - STONE}`}
        />
      ))}
    </svg>
  )
}

interface Run {
  readonly type: TypeId
  readonly row: number
  readonly from: number
  readonly length: number
}

/** Stones of one type side by side, row after row. */
function runsOf(counts: CountsByType): Run[] {
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const each = Math.max(1, total / MOST_STONES)
  const runs: Run[] = []
  let at = 0
  for (const [type, count] of counts) {
    let left = Math.round(count / each)
    while (left > 0) {
      const from = at % COLUMNS
      const length = Math.min(left, COLUMNS - from)
      runs.push({ type, row: Math.floor(at / COLUMNS), from, length })
      at += length
      left -= length
    }
  }
  return runs
}
