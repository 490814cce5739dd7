// Which letters a word has and how long it is, in 32 bits: most words are ruled out as a misspelling without reading them.

const LETTERS = 26
const LONGEST = 63

/** One bit a letter, other characters spread over the same bits; the length, at most 63, in the six highest. */
export function letterMask(word: string): number {
  let mask = 0
  for (let index = 0; index < word.length; index++) mask |= 1 << ((word.charCodeAt(index) + 7) % LETTERS)
  return (mask | (Math.min(word.length, LONGEST) << LETTERS)) >>> 0
}

export function maskLength(mask: number): number {
  return mask >>> LETTERS
}

/** False when the words are more than `edits` insertions, deletions, replacements or swaps apart; else it must be seen. */
export function mayBeWithin(a: number, b: number, edits: number): boolean {
  if (Math.abs(maskLength(a) - maskLength(b)) > edits) return false
  const letters = (1 << LETTERS) - 1
  return bits(a & ~b & letters) <= edits && bits(b & ~a & letters) <= edits
}

/** False when no beginning of the word with mask `b` can be within `edits` of the word with mask `a`. */
export function mayBeginWithin(a: number, b: number, edits: number): boolean {
  return maskLength(b) >= maskLength(a) - edits && bits(a & ~b & ((1 << LETTERS) - 1)) <= edits
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
