import type { Row } from './rounds.ts'

interface Column {
  readonly title: string
  readonly value: (row: Row) => number
  readonly digits: number
}

const MEGABYTE = 1e6
const COLUMNS: readonly Column[] = [
  { title: 'open ms', value: (row) => row.openMs, digits: 1 },
  { title: 'p50 ms', value: (row) => row.p50Ms, digits: 3 },
  { title: 'p99 ms', value: (row) => row.p99Ms, digits: 2 },
  { title: 'heap MB', value: (row) => row.heapMegabytes, digits: 1 },
  { title: 'raw MB', value: (row) => row.rawBytes / MEGABYTE, digits: 2 },
  { title: 'gzip MB', value: (row) => row.gzippedBytes / MEGABYTE, digits: 2 },
  { title: 'docs/s', value: (row) => row.documentsPerSecond, digits: 0 },
]
const NAME_WIDTH = 15
const WIDTH = 10

export function tableOf(rows: readonly Row[]): string {
  const head = ''.padEnd(NAME_WIDTH) + COLUMNS.map(({ title }) => title.padStart(WIDTH)).join('')
  const lines = rows.map(
    (row) =>
      row.engine.padEnd(NAME_WIDTH) +
      COLUMNS.map(({ value, digits }) => value(row).toFixed(digits).padStart(WIDTH)).join(''),
  )
  return [head, ...lines].join('\n')
}

/** What a figure of ours may be at most, as a share of the rival's. */
const TARGETS: readonly { readonly figure: string; readonly value: (row: Row) => number; readonly part: number }[] = [
  { figure: 'open', value: (row) => row.openMs, part: 10 },
  { figure: 'p50', value: (row) => row.p50Ms, part: 5 },
  { figure: 'p99', value: (row) => row.p99Ms, part: 4 },
  { figure: 'heap', value: (row) => row.heapMegabytes, part: 4 },
  { figure: 'raw', value: (row) => row.rawBytes, part: 2 },
]

export interface Comparison {
  readonly figure: string
  /** Ours divided by the rival's. */
  readonly ratio: number
  /** At most one part of so many. */
  readonly part: number
  readonly met: boolean
}

export function compare(ours: Row, rival: Row): Comparison[] {
  return TARGETS.map(({ figure, value, part }) => {
    const ratio = value(ours) / value(rival)
    return { figure, ratio, part, met: ratio <= 1 / part }
  })
}

export function comparisonLine({ figure, ratio, part, met }: Comparison): string {
  return `  ${figure.padEnd(6)}1/${(1 / ratio).toFixed(1).padEnd(7)}wanted 1/${String(part).padEnd(4)}${met ? 'met' : 'missed'}`
}
