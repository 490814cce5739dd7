// The six colours an instance may choose, and what is made of them so that they can be read in light and dark.
import { contrast, type Hex, mixed } from './contrast.ts'

/** The stones in the order an instance names them: the first is what one presses and follows. */
export const STONES = ['clay', 'teal', 'plum', 'blue', 'gold', 'moss'] as const
export type Stone = (typeof STONES)[number]

/** What colours stand on, as the style sheet has it (tokens.css). They stay, whatever an instance chooses. */
export const GROUNDS = {
  light: ['#fbf6ee', '#ffffff', '#f1e9dc'],
  dark: ['#1b1714', '#26201c', '#120f0d'],
} as const satisfies Record<string, readonly Hex[]>

/** What text needs against its ground: WCAG 2.2, 1.4.3 (AA). */
export const LEAST_CONTRAST = 4.5

/** One stone as it is drawn in light and in dark. */
export interface Shades {
  readonly light: Hex
  readonly dark: Hex
}

const STEP = 0.02

/**
 * A colour as it can be read: as given where that has contrast enough with every ground, else the nearest on the way
 * to black (in light) or to white (in dark).
 */
export function shadesOf(colour: Hex): Shades {
  return { light: readable(colour, '#000000', GROUNDS.light), dark: readable(colour, '#ffffff', GROUNDS.dark) }
}

function readable(colour: Hex, end: Hex, grounds: readonly Hex[]): Hex {
  for (let share = 0; share < 1; share += STEP) {
    const shade = mixed(colour, end, share)
    if (leastContrast(shade, grounds) >= LEAST_CONTRAST) return shade
  }
  return end
}

/** The contrast of a colour with the ground it stands out from least. */
export function leastContrast(colour: Hex, grounds: readonly Hex[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)))
}
