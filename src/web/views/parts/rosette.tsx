// The picture of the front page: rings of tesserae around a stone, worked out rather than drawn.
import { tesseraPath } from './tessera.ts'

interface Stone {
  readonly path: string
  /** 1 to 6: the colours of the types of stone. */
  readonly colour: number
}

const SIZE = 240
const RINGS = [
  { count: 6, from: 18, to: 38 },
  { count: 12, from: 42, to: 64 },
  { count: 18, from: 68, to: 91 },
  { count: 24, from: 95, to: 118 },
] as const
const COLOURS = [5, 2, 1, 3, 2, 4, 6, 1] as const
/** The share of a turn left open between neighbours. */
const JOINT = 0.09

const TESSERAE = stonesOf(RINGS)
const INNER = stonesOf(RINGS.slice(0, 2))
/** As wide as the second ring. */
const LOGO_SIZE = 132

function stonesOf(rings: readonly (typeof RINGS)[number][]): readonly Stone[] {
  return rings.flatMap(({ count, from, to }, ring) =>
    Array.from({ length: count }, (_, index) => tessera(index, count, [from, to], ring)),
  )
}

function tessera(index: number, count: number, [inner, outer]: readonly [number, number], ring: number): Stone {
  // No two stones are cut alike: a little more or less, the same at every visit.
  const uneven = ((index * 7 + ring * 5) % 5) - 2
  const turns = [(index + JOINT + uneven * 0.02) / count, (index + 1 - JOINT + uneven * 0.03) / count] as const
  const path = tesseraPath({ centre: [SIZE / 2, SIZE / 2], turns, radii: [inner, outer], slant: uneven })
  return { path, colour: COLOURS[(index * (ring + 2) + ring) % COLOURS.length] ?? 1 }
}

/** As a logo it is its two inner rings: more would be dust at that size. */
export function Rosette({ logo = false }: { logo?: boolean }) {
  const [size, stones] = logo ? [LOGO_SIZE, INNER] : [SIZE, TESSERAE]
  const start = (SIZE - size) / 2
  return (
    <svg
      class={logo ? 'logo' : 'rosette'}
      viewBox={`${start} ${start} ${size} ${size}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <circle class="t5" cx={SIZE / 2} cy={SIZE / 2} r="13" />
      {stones.map(({ path, colour }) => (
        <path class={`t${colour}`} d={path} />
      ))}
    </svg>
  )
}
