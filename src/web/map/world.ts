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
  /** By ISO 3166-1 alpha-2 code: where a country is, and the UN M49 code of its part of the world. */
  readonly places: Readonly<Record<string, Place>>
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly region: string
}

/** Made by `npm run map`, and kept with the code because neither the atlas nor the projection changes with the library. */
export const WORLD: World = drawn
