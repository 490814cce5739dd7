// Long numbers of a map become the shortest path that looks the same.

type Point = readonly [x: number, y: number]

/** A path of absolute points, as d3-geo writes it, in whole units and relative steps; specks vanish. */
export function shortPath(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => shortLine(pointsOf(line), line.endsWith('Z')))
    .join('')
}

function pointsOf(line: string): Point[] {
  return line
    .replace('Z', '')
    .split('L')
    .map((pair) => {
      const [x = 0, y = 0] = pair.split(',').map((number) => Math.round(Number(number)))
      return [x, y]
    })
}

function shortLine(points: readonly Point[], isClosed: boolean): string {
  const kept = withoutStraights(points.filter((point, index) => !isSame(point, points[index - 1])))
  const [first, ...others] = kept
  if (first === undefined || kept.length < (isClosed ? 3 : 2)) return ''
  const steps = others.map(([x, y], index) => {
    const [fromX, fromY] = kept[index] ?? first
    return `${x - fromX} ${y - fromY}`
  })
  return `M${first.join(' ')}l${steps.join(' ')}${isClosed ? 'z' : ''}`.replaceAll(' -', '-')
}

function isSame([x, y]: Point, other: Point | undefined): boolean {
  return other !== undefined && other[0] === x && other[1] === y
}

/** Leaves out the points that lie between their neighbours on one straight line. */
function withoutStraights(points: readonly Point[]): Point[] {
  return points.filter(([x, y], index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (before === undefined || after === undefined) return true
    return (x - before[0]) * (after[1] - y) !== (y - before[1]) * (after[0] - x)
  })
}
