// The table of edit distances between a word and a string that is read letter by letter. Insertions, deletions,
// replacements and swaps of neighbours count one each; no letter takes part in two of them (restricted
// Damerau-Levenshtein). Only the cells that can be few enough are worked out: a band along the diagonal.

export type EditRows = ReturnType<typeof createEditRows>

/** Rows for a word and distances up to `most`. A row stays as it is until one is written in its place. */
export function createEditRows(word: string, most: number) {
  const wanted = Uint16Array.from({ length: word.length }, (_, place) => word.charCodeAt(place))
  const width = wanted.length + 1
  /** Units after which any string is too far. */
  const mostUnits = wanted.length + most + 2
  const cells = new Uint8Array(width * (mostUnits + 2)).fill(most + 1)
  for (let column = 0; column < Math.min(width, most + 1); column++) cells[column] = column
  const units = new Uint16Array(mostUnits + 2)
  let least = 0
  let last = most + 1

  const addUnit = (row: number, unit: number): void => {
    units[row] = unit
    const start = row * width
    const from = Math.max(1, row - most)
    const to = Math.min(wanted.length, row + most)
    cells[start + from - 1] = from === 1 ? Math.min(row, most + 1) : most + 1
    least = cells[start + from - 1] ?? 0
    const before = units[row - 1] ?? 0
    for (let column = from; column <= to; column++) {
      const place = start + column
      const own = wanted[column - 1]
      const replaced = (cells[place - width - 1] ?? 0) + (own === unit ? 0 : 1)
      let best = Math.min((cells[place - width] ?? 0) + 1, (cells[place - 1] ?? 0) + 1, replaced)
      if (row > 1 && column > 1 && unit === wanted[column - 2] && before === own) {
        best = Math.min(best, (cells[place - 2 * width - 2] ?? 0) + 1)
      }
      cells[place] = best
      if (best < least) least = best
    }
    if (to < wanted.length) cells[start + to + 1] = most + 1
    last = to === wanted.length && from <= to ? (cells[start + to] ?? 0) : most + 1
  }

  let begun = false
  return {
    most,
    mostUnits,
    /** Adds a code point to a string of so many UTF-16 units; returns how many it has then. */
    add(length: number, code: number): number {
      if (code < 0x1_0000) {
        addUnit(length + 1, code)
        begun = last <= most
        return length + 1
      }
      addUnit(length + 1, 0xd800 + ((code - 0x1_0000) >>> 10))
      begun = last <= most
      addUnit(length + 2, 0xdc00 + (code & 0x3ff))
      begun ||= last <= most
      return length + 2
    },
    /** Whether the string as far as it was read is few edits from the word, or was before its last half character. */
    isBegun: (): boolean => begun,
    /** Whether no string that begins so can be near. */
    isTooFar: (): boolean => least > most,
    /** Edits between the word and the string of so many units; above `most` when there are more. */
    edits: (length: number): number =>
      Math.abs(length - wanted.length) > most ? most + 1 : (cells[length * width + wanted.length] ?? 0),
  }
}
