import type { Hex } from './contrast.ts'
import { STONES, shadesOf } from './stones.ts'

/** A style sheet with an address that changes with its text, so that browsers may keep it for ever. */
export interface Theme {
  readonly path: string
  readonly css: string
}

/** The colours of an instance over those of the site; undefined when it has none of its own. */
export function createTheme(colours: readonly Hex[]): Theme | undefined {
  if (colours.length === 0) return undefined
  const rows = colours.flatMap((colour, index) => {
    const stone = STONES[index]
    return stone === undefined ? [] : [{ stone, ...shadesOf(colour) }]
  })
  const plain = rows.map(({ stone, light }) => `--${stone}:${light}`).join(';')
  const both = rows.map(({ stone, light, dark }) => `--${stone}:light-dark(${light},${dark})`).join(';')
  // Outside any layer, it wins over all of them.
  const css = `:root{${plain}}@supports (color:light-dark(red,red)){:root{${both}}}@media print{:root{${plain}}}`
  return { path: `/assets/theme-${hash(css)}.css`, css }
}

/** FNV-1a, which needs no waiting: it only has to change when the text does. */
function hash(text: string): string {
  let state = 0x811c9dc5
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (state >>> 0).toString(16).padStart(8, '0')
}
