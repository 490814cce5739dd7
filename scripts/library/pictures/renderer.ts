// Drawings to PNG. The renderer is WebAssembly with fonts of its own: the same bytes on every machine.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** The typeface of pictures: the device that shows them has no part in it. Bold alone. */
export const TYPEFACE = 'Noto Sans'
export const WEIGHT = 700

// The second holds letters of more languages, such as those of West Africa.
const FONT_FILES = ['latin', 'latin-ext'].map(
  (letters) => `@fontsource/noto-sans/files/noto-sans-${letters}-${WEIGHT}-normal.woff2`,
)

const { resolve } = createRequire(import.meta.url)
const WASM_FILE = resolve('@resvg/resvg-wasm/index_bg.wasm')

/** What every picture depends on. */
export const RENDERER_FILES: readonly string[] = [WASM_FILE, ...FONT_FILES.map((path) => resolve(path))]

export interface Renderer {
  png(svg: string): Uint8Array
  /** What is drawn measures in pixels, without the empty ground around it. */
  width(svg: string): number
}

let opened: Promise<Renderer> | undefined

/** The renderer, opened once a thread: that takes about a tenth of a second. */
export function openRenderer(): Promise<Renderer> {
  opened ??= open()
  return opened
}

async function open(): Promise<Renderer> {
  await initWasm(await readFile(WASM_FILE))
  const fontBuffers = await Promise.all(FONT_FILES.map(async (path) => new Uint8Array(await readFile(resolve(path)))))
  const options = { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: TYPEFACE } }
  // Its memory is not the engine's: it has to be given back by hand.
  const use = <Out>(svg: string, ask: (drawing: InstanceType<typeof Resvg>) => Out): Out => {
    const drawing = new Resvg(svg, options)
    try {
      return ask(drawing)
    } finally {
      drawing.free()
    }
  }
  return {
    width: (svg) => use(svg, (drawing) => drawing.getBBox()?.width ?? 0),
    png: (svg) =>
      use(svg, (drawing) => {
        const image = drawing.render()
        const bytes = image.asPng()
        image.free()
        return bytes
      }),
  }
}
