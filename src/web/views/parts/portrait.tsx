// Nobody is photographed: each expert has a small mosaic of head and shoulders, worked out from the name.
import { tesseraPath } from './tessera.ts'

const SIZE = 64
/** Colours of the stones, as the stylesheet numbers them. */
const COLOURS = 6
const HEAD = { centre: [32, 22], inner: 5, outer: 15 } as const
const SHOULDERS = [
  { inner: 9, outer: 18 },
  { inner: 20, outer: 29 },
] as const
const WAIST: readonly [number, number] = [32, 66]
/** The share of a stone left open towards its neighbour. */
const JOINT = 0.12

/** The picture of a person; `name` is not shown, it chooses the stones. The same name gives the same picture. */
export function Portrait({ name, size }: { name: string; size: number }) {
  const choose = chooser(name)
  const skin = choose(COLOURS)
  const clothes = 1 + ((skin + 1 + choose(COLOURS - 1)) % COLOURS)
  const accent = choose(COLOURS) + 1
  const stones = [...head(choose, skin + 1, accent), ...shoulders(choose, clothes, accent)]
  return (
    <svg
      class="portrait"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <circle class={`t${accent}`} cx={HEAD.centre[0]} cy={HEAD.centre[1]} r="4" />
      {stones.map(({ path, colour }) => (
        <path class={`t${colour}`} d={path} />
      ))}
    </svg>
  )
}

interface Stone {
  readonly path: string
  readonly colour: number
}

type Choose = (below: number) => number

function head(choose: Choose, colour: number, accent: number): Stone[] {
  const count = 5 + choose(4)
  const turned = choose(8) / 8 / count
  const marked = choose(count)
  return Array.from({ length: count }, (_, index) => ({
    path: stone(HEAD.centre, [(index + JOINT) / count + turned, (index + 1 - JOINT) / count + turned], HEAD, choose),
    colour: index === marked ? accent : colour,
  }))
}

function shoulders(choose: Choose, colour: number, accent: number): Stone[] {
  return SHOULDERS.flatMap((ring, row) => {
    const count = 4 + row * 2 + choose(3)
    const marked = choose(count)
    return Array.from({ length: count }, (_, index) => {
      // The upper half of a ring, from left to right.
      const turns = [0.5 + (index + JOINT) / count / 2, 0.5 + (index + 1 - JOINT) / count / 2] as const
      return { path: stone(WAIST, turns, ring, choose), colour: index === marked ? accent : colour }
    })
  })
}

function stone(
  centre: readonly [number, number],
  turns: readonly [number, number],
  { inner, outer }: { readonly inner: number; readonly outer: number },
  choose: Choose,
): string {
  return tesseraPath({ centre, turns, radii: [inner, outer], slant: choose(3) - 1 })
}

/** Numbers that follow from a text: FNV-1a of its letters, then a linear congruential step for each choice. */
function chooser(text: string): Choose {
  let state = 0x811c9dc5
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
