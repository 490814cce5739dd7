import { stringsBegunNear, stringsNear } from './near-strings.ts'
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
 * The words of the index that are one edit away, else two when the word is long enough. Words that begin with
 * another letter are looked at only when none with the same letter is near: they cost a walk through all.
 */
export function corrections(index: Index, word: string): Corrections {
  for (const edits of allowedEdits(word)) {
    for (const range of rangesFor(index, word)) {
      const forms = stringsNear(index.forms.packed, word, edits, range)
      if (forms.length > 0) return { forms: likeliest(index, word, forms), edits }
    }
  }
  return NONE
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
  const forms = stringsBegunNear(index.forms.packed, word, 1, sameBeginning(index, word))
  return { forms, edits: 1 }
}

function allowedEdits(word: string): number[] {
  if (word.length < SHORTEST_FOR_ONE) return []
  return word.length < SHORTEST_FOR_TWO ? [1] : [1, 2]
}

function rangesFor(index: Index, word: string) {
  const same = sameBeginning(index, word)
  return word.length < SHORTEST_FIRST_WRONG ? [same] : [same, { from: 0, to: index.forms.count }]
}

function sameBeginning(index: Index, word: string) {
  return index.forms.range(String.fromCodePoint(word.codePointAt(0) ?? 0), false)
}
