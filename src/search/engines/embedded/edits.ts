// Edit distances that give up early. Insertions, deletions, replacements and swaps of neighbours count one each; no
// letter takes part in two of them (restricted Damerau-Levenshtein).

/** Edits between two words, or some number above `most` when there are more. */
export function editsBetween(a: string, b: string, most: number): number {
  const [left, right] = withoutShared(a, b)
  if (Math.abs(left.length - right.length) > most) return most + 1
  if (left.length === 0 || right.length === 0) return left.length + right.length
  return lastRow(left, right, most).at(-1) ?? most + 1
}

/** Edits between a word and the beginning of another that is nearest to it, or some number above `most`. */
export function editsToBeginning(word: string, other: string, most: number): number {
  const beginning = other.slice(0, word.length + most)
  return Math.min(...lastRow(word, beginning, most))
}

function withoutShared(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  return [a.slice(start, endA), b.slice(start, endB)]
}

/** The last row of the table of distances: between all of `a` and each beginning of `b`. */
function lastRow(a: string, b: string, most: number): number[] {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const best = cell(a, b, row, column, current, previous, beforePrevious)
      current.push(best)
      if (best < least) least = best
    }
    if (least > most) return [most + 1]
    beforePrevious = previous
    previous = current
  }
  return previous
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  previous: readonly number[],
  beforePrevious: readonly number[],
): number {
  const isSame = a[row - 1] === b[column - 1]
  const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1)
  const best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced)
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return isSwap ? Math.min(best, (beforePrevious[column - 2] ?? 0) + 1) : best
}
