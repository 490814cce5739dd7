/** A piece of a ring: angles in turns from the right, clockwise, radii from the centre. */
export interface Tessera {
  readonly centre: readonly [x: number, y: number]
  readonly turns: readonly [from: number, to: number]
  readonly radii: readonly [inner: number, outer: number]
  /** How much further out the stone reaches at its end than at its beginning: no two are cut alike. */
  readonly slant?: number
}

/** The outline of a stone as the `d` of an SVG path, in whole units to keep pages small. */
export function tesseraPath({ centre, turns: [from, to], radii: [inner, outer], slant = 0 }: Tessera): string {
  const at = (turn: number, radius: number): string => {
    const angle = turn * 2 * Math.PI
    const [x, y] = [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius].map(Math.round)
    return `${x} ${y}`
  }
  return `M${[at(from, inner), at(to, inner), at(to, outer + slant), at(from, outer - slant)].join('L')}z`
}
