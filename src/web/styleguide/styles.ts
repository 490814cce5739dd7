import { STONES } from '../theme/stones.ts'

/** The tokens a swatch shows. */
export const COLOURS = ['ground', 'raised', 'sunken', 'mark', 'line', 'edge', 'soft', 'ink', ...STONES] as const
export const SIZES = ['title-0', 'title-1', 'title-2', 'title-3', 'large', 'body', 'note', 'small'] as const

/** What only the style page needs; the site's own sheet stays free of it. */
export const STYLEGUIDE_CSS = [
  '.row{display:flex;flex-wrap:wrap;gap:1rem;align-items:center}',
  '.row .rosette{display:block;inline-size:6rem}',
  '.swatches{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:var(--joint);padding:0;list-style:none}',
  '.swatch{border-block-start:3rem solid var(--swatch);padding-block:.3rem;border-radius:var(--corner)}',
  '.swatch-narrow{max-inline-size:20rem}',
  ...COLOURS.map((name) => `.swatch-${name}{--swatch:var(--${name})}`),
  ...SIZES.map((size) => `.size-${size}{font-size:var(--${size});line-height:1.2;margin-block:.4rem}`),
  'code{font-size:.9rem}',
].join('\n')
