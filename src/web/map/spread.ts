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
/** At first each circle is drawn back to its country, or a push would travel far; then only overlaps count. */
const STEPS_DRAWN_BACK = 120
const PULL = 0.06
/** All countries of the world at once come apart in fewer steps; a fuller field keeps what overlaps. */
const MOST_STEPS = 600

/**
 * The circles in the same order, moved apart where they cover each other and kept near to where they belong, in whole
 * units and within the field. The same circles always give the same places.
 */
export function spread(discs: readonly Disc[], field: Field): Disc[] {
  const moving = discs.map((disc) => ({ ...disc, home: disc }))
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (step < STEPS_DRAWN_BACK) for (const disc of moving) drawBack(disc)
    for (const disc of moving) keepInside(disc, field)
    if (!pushApart(moving) && step >= STEPS_DRAWN_BACK) break
  }
  return moving.map(({ x, y, radius }) => ({ x: Math.round(x), y: Math.round(y), radius }))
}

type Moving = { -readonly [Key in keyof Disc]: Disc[Key] } & { readonly home: Disc }

function drawBack(disc: Moving): void {
  disc.x += (disc.home.x - disc.x) * PULL
  disc.y += (disc.home.y - disc.y) * PULL
}

/** One step: whoever overlaps moves, the smaller further. Whether anybody did. */
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
      pushPair(one, other, missing, index)
    }
  }
  return isMoving
}

function pushPair(one: Moving, other: Moving, missing: number, index: number): void {
  const [x, y] = [other.x - one.x, other.y - one.y]
  // Two in one place part in a direction of their own.
  const angle = x === 0 && y === 0 ? index : Math.atan2(y, x)
  const share = (missing * other.radius ** 2) / (one.radius ** 2 + other.radius ** 2)
  one.x -= Math.cos(angle) * share
  one.y -= Math.sin(angle) * share
  other.x += Math.cos(angle) * (missing - share)
  other.y += Math.sin(angle) * (missing - share)
}

function keepInside(disc: Moving, { width, height }: Field): void {
  disc.x = Math.min(Math.max(disc.x, disc.radius), width - disc.radius)
  disc.y = Math.min(Math.max(disc.y, disc.radius), height - disc.radius)
}
