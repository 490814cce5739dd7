// Breaks a title into lines. Widths are those of the bold letters of the typeface, rounded up: the renderer itself
// could measure, but only by drawing, which costs more than all the rest.

/** Widths in parts of the letter size. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  [' ', 0.27],
  ["iljI.,:;'’‘!|()[]-¡", 0.4],
  ['ftrszcJ"“”*/\\¿?', 0.53],
  ['aekvxyEFLSZ1234567890–', 0.63],
  ['mwMWœæŒÆ@%—…', 1.02],
]
const CAPITAL = 0.82
const OTHER = 0.68

/** How wide a text is at a letter size of 1; never less than it is drawn. */
export function roughWidth(text: string): number {
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  const plain = letter.normalize('NFD').slice(0, 1)
  const row = WIDTHS.find(([letters]) => letters.includes(letter) || letters.includes(plain))
  if (row !== undefined) return row[1]
  if (/\p{Script=Han}|\p{Extended_Pictographic}/u.test(letter)) return 1.1
  return /\p{Lu}|[&]/u.test(letter) ? CAPITAL : OTHER
}

export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** The largest of some sizes, in pixels, at which a text fits; at the smallest it is cut. */
export function fitText(
  text: string,
  sizes: readonly number[],
  box: { readonly width: number; readonly height: number; readonly leading: number },
): FittedText {
  const fits = sizes
    .map((size) => ({
      size,
      lines: linesOf(text, box.width / size),
      most: Math.floor(box.height / (size * box.leading)),
    }))
    .toSorted((a, b) => b.size - a.size)
  const fit = fits.find(({ lines, most }) => lines.length <= most)
  if (fit !== undefined) return { size: fit.size, lines: fit.lines }
  const { size, lines, most } = fits.at(-1) ?? { size: 0, lines: [], most: 0 }
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/.{2}$/u, '') ?? ''}…`] }
}

/** Lines of whole words, each as long as it can be; a word longer than a line is cut. */
function linesOf(text: string, width: number): string[] {
  // A no-break space is not a place to break at.
  const words = text.split(/[ \t\n\r]+/).flatMap((word) => pieces(word, width))
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && roughWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function pieces(word: string, width: number): string[] {
  const found: string[] = ['']
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`
    if (roughWidth(longer) <= width || found.at(-1) === '') found[found.length - 1] = longer
    else found.push(letter)
  }
  return found
}
