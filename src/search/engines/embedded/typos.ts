import { type Near, type Range, stringsBegunNear, stringsNear } from './near-strings.ts'
import type { Index } from './open-index.ts'

/** Places in the dictionary of words that a reader may have meant, all as many edits away. */
export interface Corrections {
  readonly forms: readonly number[]
  readonly edits: number
}

const SHORTEST_FOR_ONE = 4
const SHORTEST_FOR_TWO = 8
/** In shorter words the first letter is taken to be right. */
const SHORTEST_FIRST_WRONG = 6
const SHORTEST_BEGINNING = 6
const NONE: Corrections = { forms: [], edits: 0 }

/**
 * The words of the index that are one edit away, else two when the word is long enough; of equally near ones only
 * those that begin with the same letter, if there are any.
 */
export function corrections(index: Index, word: string): Corrections {
  const most = mostEdits(word)
  if (most === 0) return NONE
  const same = sameBeginning(index, word)
  const oneEdit = stringsNear(index.forms.packed, word, 1, same)
  if (oneEdit.length > 0) return { forms: likeliest(index, word, placesOf(oneEdit)), edits: 1 }
  const isShort = word.length < SHORTEST_FIRST_WRONG
  if (isShort && most === 1) return NONE
  const near = stringsNear(index.forms.packed, word, most, isShort ? same : { from: 0, to: index.forms.count })
  return nearest(index, word, near, same)
}

function nearest(index: Index, word: string, near: readonly Near[], { from, to }: Range): Corrections {
  const edits = Math.min(...near.map((one) => one.edits))
  const nearest = near.filter((one) => one.edits === edits)
  const beginAlike = nearest.filter(({ place }) => place >= from && place < to)
  const forms = placesOf(beginAlike.length > 0 ? beginAlike : nearest)
  return forms.length > 0 ? { forms: likeliest(index, word, forms), edits } : NONE
}

function placesOf(near: readonly Near[]): number[] {
  return near.map(({ place }) => place)
}

/** Letters doubled, not doubled or in the wrong order are the commonest mistakes: where they explain it, nothing else does. */
function likeliest(index: Index, word: string, forms: readonly number[]): readonly number[] {
  const simple = forms.filter((form) => isSlip(word, index.forms.at(form)))
  return simple.length > 0 ? simple : forms
}

function isSlip(a: string, b: string): boolean {
  const single = (text: string): string => text.replace(/(.)\1/gu, '$1')
  const sorted = (text: string): string => [...text].sort().join('')
  return single(a) === single(b) || (a.length === b.length && sorted(a) === sorted(b))
}

/** The words of the index that begin, but for one edit, as the word does: a mistake in a word still being typed. */
export function correctionsOfBeginning(index: Index, word: string): Corrections {
  if (word.length < SHORTEST_BEGINNING) return NONE
  return { forms: placesOf(stringsBegunNear(index.forms.packed, word, 1, sameBeginning(index, word))), edits: 1 }
}

function mostEdits({ length }: string): number {
  if (length < SHORTEST_FOR_ONE) return 0
  return length < SHORTEST_FOR_TWO ? 1 : 2
}

function sameBeginning(index: Index, word: string): Range {
  return index.forms.range(String.fromCodePoint(word.codePointAt(0) ?? 0), false)
}
