// The picture of a page where it is shared: its title over a band of stones, laid anew for every entry.
import { createHash } from 'node:crypto'
import type { TypeId } from '../../../src/model/types/index.ts'
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '../../../src/web/pictures.ts'
import type { Hex } from '../../../src/web/theme/contrast.ts'
import { GROUNDS, STONES, type Stone, shadesOf } from '../../../src/web/theme/stones.ts'
import { fitText } from './fit-text.ts'
import { TYPEFACE, WEIGHT } from './renderer.ts'

export interface PageInBrief {
  /** Tells pages apart: each has stones of its own, the same in every language. */
  readonly key: string
  readonly type: TypeId | undefined
  /** What it is, such as `Guide`, and whether it is a sample. */
  readonly labels: readonly string[]
  readonly title: string
  readonly instanceName: string
  /** Colours of the instance, the most important first. */
  readonly colours: readonly Hex[]
}

const DEFAULTS: Readonly<Record<Stone, Hex>> = {
  clay: '#b4451f',
  teal: '#1c7c7d',
  plum: '#7d3f66',
  blue: '#34598f',
  gold: '#d9982b',
  moss: '#6f7d2c',
}

const STONE_OF: Readonly<Record<TypeId, Stone>> = {
  article: 'clay',
  tool: 'teal',
  expert: 'plum',
  organisation: 'blue',
}

const INK = '#241d18'
const EDGE = 80
const TITLE = { top: 150, height: 285, width: PICTURE_WIDTH - 2 * EDGE, leading: 1.18 }
const TITLE_SIZES = [80, 72, 64, 56, 50, 44]
const LABEL_SIZE = 34
/** Of the band: where it begins, and the side of a stone with its joint. */
const BAND = { top: 450, side: 60 }

/** The drawing as SVG. */
export function pageDrawing(page: PageInBrief): string {
  const palette = STONES.map((stone, index) => page.colours[index] ?? DEFAULTS[stone])
  const main = palette[STONES.indexOf(page.type === undefined ? 'clay' : STONE_OF[page.type])] ?? DEFAULTS.clay
  const { size, lines } = fitText(page.title, TITLE_SIZES, TITLE)
  const middle = (TITLE.height - lines.length * size * TITLE.leading) / 2
  const first = TITLE.top + middle + size * 0.95
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" font-family="${TYPEFACE}">`,
    `<rect width="100%" height="100%" fill="${GROUNDS.light[0]}"/>`,
    ...lines.map((line, index) => text(line, EDGE, first + index * size * TITLE.leading, { size })),
    ...head(page, main),
    ...band(page.key, palette, main),
    '</svg>',
  ].join('\n')
}

function head({ labels, instanceName }: PageInBrief, main: Hex): string[] {
  const fill = shadesOf(main).light
  const name = { size: LABEL_SIZE, anchor: 'end', fill: INK } as const
  return [
    `<path fill="${main}" d="M${EDGE} 76l30 3-3 28-27-4z"/>`,
    text(labels.join(' · '), EDGE + 46, 104, { size: LABEL_SIZE, fill }),
    text(instanceName, PICTURE_WIDTH - EDGE, 104, name),
  ]
}

interface Lettering {
  readonly size: number
  readonly fill?: string
  readonly anchor?: 'end'
}

function text(words: string, x: number, y: number, { size, fill = INK, anchor }: Lettering): string {
  const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  const place = `x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${WEIGHT}"`
  return `<text ${place} fill="${fill}"${end}>${escapeXml(words)}</text>`
}

/** Rows of stones in the colours of the palette, that of the type most of all. */
function band(key: string, palette: readonly Hex[], main: Hex): string[] {
  const next = chances(key)
  const stones: string[] = []
  for (let y = BAND.top; y < PICTURE_HEIGHT; y += BAND.side) {
    for (let x = 0; x < PICTURE_WIDTH; x += BAND.side) {
      const colour = next() < 0.4 ? main : (palette[Math.floor(next() * palette.length)] ?? main)
      stones.push(`<path fill="${colour}" d="${stone(x, y, next)}"/>`)
    }
  }
  return stones
}

/** Four corners, each cut by hand. */
function stone(x: number, y: number, next: () => number): string {
  const cut = (): number => 3 + Math.floor(next() * 6)
  const right = x + BAND.side
  const foot = y + BAND.side
  return `M${x + cut()} ${y + cut()}L${right - cut()} ${y + cut()}L${right - cut()} ${foot - cut()}L${x + cut()} ${foot - cut()}Z`
}

/** Numbers from 0 to 1 that look like chance and are always the same for a key. */
function chances(key: string): () => number {
  let block = createHash('sha256').update(key).digest()
  let at = 0
  return () => {
    if (at === block.length) {
      block = createHash('sha256').update(block).digest()
      at = 0
    }
    const value = (block[at] ?? 0) / 256
    at += 1
    return value
  }
}

function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
