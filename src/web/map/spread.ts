// Countries lie close together where many small ones meet: their circles are moved apart until each can be hit.

export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Field {
  readonly width: number
  readonly height: number
}

/** What stays free between two circles, so that rounding cannot make them touch. */
const GAP = 2
/** All countries of the world at once come apart in fewer steps; a fuller field keeps what overlaps. */
const MOST_STEPS = 400

/**
 * The circles in the same order, moved as little as keeps them from covering each other, in whole units.
 * They stay within the field. The same circles always give the same places.
 */
export function spread(discs: readonly Disc[], field: Field): Disc[] {
  const moved = discs.map((disc) => ({ ...disc }))
  let step = 0
  do {
    for (const disc of moved) keepInside(disc, field)
    step += 1
  } while (pushApart(moved) && step < MOST_STEPS)
  return moved.map(({ x, y, radius }) => ({ x: Math.round(x), y: Math.round(y), radius }))
}

type Moving = { -readonly [Key in keyof Disc]: Disc[Key] }

/** One step: whoever overlaps moves by half of it. Whether anybody did. */
function pushApart(discs: readonly Moving[]): boolean {
  let isMoving = false
  // From left to right, so that a circle need not look past the last it can reach.
  const sorted = discs.toSorted((a, b) => a.x - b.x)
  const widest = Math.max(...discs.map(({ radius }) => radius))
  for (const [index, one] of sorted.entries()) {
    const reach = one.x + one.radius + widest + GAP
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (other === undefined || other.x > reach) break
      const missing = one.radius + other.radius + GAP - Math.hypot(other.x - one.x, other.y - one.y)
      // A hair is let go: it would be halved for ever.
      if (missing <= 0.01) continue
      isMoving = true
      pushPair(one, other, missing / 2, index)
    }
  }
  return isMoving
}

function pushPair(one: Moving, other: Moving, push: number, index: number): void {
  const [x, y] = [other.x - one.x, other.y - one.y]
  // Two in one place part in a direction of their own.
  const angle = x === 0 && y === 0 ? index : Math.atan2(y, x)
  one.x -= Math.cos(angle) * push
  one.y -= Math.sin(angle) * push
  other.x += Math.cos(angle) * push
  other.y += Math.sin(angle) * push
}

function keepInside(disc: Moving, { width, height }: Field): void {
  disc.x = Math.min(Math.max(disc.x, disc.radius), width - disc.radius)
  disc.y = Math.min(Math.max(disc.y, disc.radius), height - disc.radius)
}
