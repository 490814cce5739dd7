// The mark of the site as pictures for home screens.
import { ICON_SIZES, iconPath } from '../../../src/web/machines/web-app-manifest.ts'
import { GROUNDS } from '../../../src/web/theme/stones.ts'

/** Masks may cut everything outside a circle of four fifths of the side; a square in it has this share of the side. */
const SQUARE_IN_CIRCLE = 0.8 / Math.SQRT2

/** Drawings by the paths of `icon-192.png` and the like, made of the mark as SVG. */
export function iconDrawings(mark: string): Map<string, string> {
  return new Map(ICON_SIZES.map((size) => [iconPath(size).slice(1), iconDrawing(mark, size)]))
}

function iconDrawing(mark: string, size: number): string {
  const side = Math.round(size * SQUARE_IN_CIRCLE)
  const edge = (size - side) / 2
  const placed = mark.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" `)
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`
  return `${open}<rect width="100%" height="100%" fill="${GROUNDS.light[0]}"/>${placed}</svg>`
}
