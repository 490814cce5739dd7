// Small pictures laid of stones on a grid: a letter stands for a joint or, by number, for a colour of the style sheet.

const PICTURES = {
  search: [
    '..1221...',
    '.2....1..',
    '1..66..2.',
    '2..66..1.',
    '1......2.',
    '.2....1..',
    '..1212.3.',
    '......333',
    '.......33',
  ],
  specialist: [
    '...555...',
    '..55255..',
    '..55555..',
    '...555...',
    '.........',
    '..33333..',
    '.3343433.',
    '333333433',
    '334333333',
  ],
  publish: [
    '1111111..',
    '1.....11.',
    '1.222..11',
    '1.......1',
    '1.22622.1',
    '1.......1',
    '1.2222..1',
    '1.......1',
    '111111111',
  ],
  values: [
    '.........',
    '.111.115.',
    '111151111',
    '112111111',
    '111111211',
    '.1111111.',
    '..51111..',
    '...121...',
    '....1....',
  ],
  subjects: [
    '666666666',
    '666646666',
    '666646626',
    '664444466',
    '626646666',
    '.6664666.',
    '.6666666.',
    '..66666..',
    '....6....',
  ],
  initiatives: [
    '44.....33',
    '444...333',
    '4443.3334',
    '.444.333.',
    '..44.33..',
    '....4....',
    '....4....',
    '..22422..',
    '.2222222.',
  ],
  nothing: [
    '1122334.4',
    '1.2.3.445',
    '22.445.66',
    '3.44...61',
    '..4....1.',
    '55......2',
    '5.6...2..',
    '61.1...33',
    '1122.3344',
  ],
} as const satisfies Record<string, readonly string[]>

export type PictureName = keyof typeof PICTURES

// The keys of a table that is written above.
export const PICTURE_NAMES = Object.keys(PICTURES) as PictureName[]

/** A stone and the joint beside it. */
const CELL = 10
/** No two neighbours are cut alike. */
const CUTS = ['l8 1-1 8-7-1z', 'l9 0-1 8-7 1z', 'l8-1 1 9-8 0z', 'l7 1 1 7-9 0z', 'l8 0-1 9-6-1z'] as const

/** A picture beside words that say the same. */
export function Picture({ name, size }: { name: PictureName; size: number }) {
  const rows = PICTURES[name]
  const width = Math.max(...rows.map((row) => row.length)) * CELL
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${rows.length * CELL}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {[...pathsOf(rows)].map(([colour, path]) => (
        <path class={`t${colour}`} d={path} />
      ))}
    </svg>
  )
}

/** One path a colour. */
function pathsOf(rows: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const [y, row] of rows.entries()) {
    for (const [x, colour] of [...row].entries()) {
      if (colour === '.') continue
      const cut = CUTS[(x * 2 + y * 3) % CUTS.length] ?? CUTS[0]
      paths.set(colour, `${paths.get(colour) ?? ''}M${x * CELL + 1} ${y * CELL + 1}${cut}`)
    }
  }
  return paths
}
