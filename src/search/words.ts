// Words as both the index and a query see them. Everything here is the same for all languages.

/** A word of a text and where it stands. */
export interface Token {
  /** As written. */
  readonly raw: string
  readonly start: number
  readonly end: number
}

// Marks belong to the letter before them: decomposed accents, and scripts that write vowels as marks.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const APOSTROPHE = /['’ʼ＇]/
/** The hyphen of keyboards, and Unicode's two. */
const HYPHENS = [0x2d, 0x2010, 0x2011]

/**
 * The words of a text in their order. Elisions are split and their one-letter halves left out: `l’école` gives
 * `école`, `teacher's` gives `teacher`.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const [raw] = match
    const end = match.index + raw.length
    if (!isHalfOfElision(text, raw, match.index, end)) found.push({ raw, start: match.index, end })
  }
  return found
}

function isHalfOfElision(text: string, raw: string, start: number, end: number): boolean {
  if (raw.length > 2) return false
  if (raw.length === 1) return APOSTROPHE.test(text.charAt(end)) || APOSTROPHE.test(text.charAt(start - 1))
  return raw.toLowerCase() === 'qu' && APOSTROPHE.test(text.charAt(end))
}

/** Whether two neighbouring words are the parts of one, such as `bien-être`. */
export function isHyphenated(text: string, left: Token, right: Token): boolean {
  return right.start === left.end + 1 && HYPHENS.includes(text.charCodeAt(left.end))
}

const BEYOND_ASCII = /[^ -~]/
const MARKS = /\p{M}+/gu
/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
])
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g')

/** Strings without a space can be of any length; more than this is no word. */
const LONGEST_WORD = 64

/** In lower case, composed: what stemmers expect. */
export function lowered(raw: string): string {
  const lower = (raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw).toLowerCase()
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFC') : lower
}

/** A lowered word without accents, so that `ecole` and `école` are one. */
export function folded(lower: string): string {
  if (!BEYOND_ASCII.test(lower)) return lower
  const bare = lower.normalize('NFD').replace(MARKS, '').toLowerCase()
  return bare.replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
}
