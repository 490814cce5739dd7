import type { Span } from '../../engine.ts'
import { folded, isHyphenated, lowered, type Token, tokens } from '../../words.ts'
import type { ExpandedWord } from './expand.ts'
import type { Index } from './open-index.ts'

/** Tells which word of the query, by its place, a word of a text meets; -1 for none. */
export type Meets = (raw: string) => number

/** A word of a text that meets one of the query. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Place among the query's words. */
  readonly word: number
}

/** Looks words of texts up as the search itself did: families, beginnings and misspellings included. */
export function createMeets(index: Index, words: readonly ExpandedWord[]): Meets {
  const wordOfGroup = new Map<number, number>()
  words.forEach(({ alternatives }, place) => {
    for (const { group } of alternatives) if (!wordOfGroup.has(group)) wordOfGroup.set(group, place)
  })
  const mayMeet = firstLetterTest(firstLetters(index, words))
  const known = new Map<string, number>()
  return (raw) => {
    if (!mayMeet(raw)) return -1
    const before = known.get(raw)
    if (before !== undefined) return before
    const place = lookUp(index, wordOfGroup, raw)
    known.set(raw, place)
    return place
  }
}

function lookUp(index: Index, wordOfGroup: ReadonlyMap<number, number>, raw: string): number {
  const { from, to } = index.forms.range(folded(lowered(raw)), true)
  for (const group of index.formGroups.subarray(from, to)) {
    const place = wordOfGroup.get(group)
    if (place !== undefined) return place
  }
  return -1
}

/** Tells by its first letter whether a word may meet the query: looking all up would take most of a search's time. */
function firstLetterTest(letters: readonly string[]): (raw: string) => boolean {
  const ascii = new Uint8Array(128)
  for (const letter of letters) if (letter < '\u0080') ascii[letter.charCodeAt(0)] = 1
  return (raw) => {
    const code = raw.charCodeAt(0)
    // Letters of ASCII differ from their capitals by this bit, and digits have it.
    return code < 128 ? ascii[code | 0x20] === 1 : letters.includes(folded(lowered(raw)).charAt(0))
  }
}

/** More alternatives than this are all words that begin as the query's does. */
const MOST_LOOKED_AT = 200

/** The letters that words meeting the query begin with: those of a family begin alike. */
function firstLetters(index: Index, words: readonly ExpandedWord[]): readonly string[] {
  const letters = words.flatMap(({ word, alternatives }) => [
    word.form.charAt(0),
    ...alternatives.slice(0, MOST_LOOKED_AT).map(({ group }) => index.groups.at(group).charAt(1)),
  ])
  return [...new Set(letters)]
}

/** The words of a text that meet the query, in their order; a hyphenated word may do so as a whole. */
export function marksIn(text: string, meets: Meets): Mark[] {
  const found = tokens(text)
  return found.flatMap((token, place) => {
    const own = meets(token.raw)
    const whole = own >= 0 ? own : wholeWord(text, found, place, meets)
    return whole < 0 ? [] : [{ start: token.start, end: token.end, word: whole }]
  })
}

function wholeWord(text: string, found: readonly Token[], place: number, meets: Meets): number {
  const [before, token, after] = [found[place - 1], found[place], found[place + 1]]
  if (token === undefined) return -1
  const left = before !== undefined && isHyphenated(text, before, token) ? meets(before.raw + token.raw) : -1
  if (left >= 0) return left
  return after !== undefined && isHyphenated(text, token, after) ? meets(token.raw + after.raw) : -1
}

/** A piece of text as spans, marked where the marks say. */
export function toSpans(text: string, marks: readonly Mark[], from = 0, to = text.length): Span[] {
  const spans: Span[] = []
  let at = from
  const add = (end: number, marked: boolean): void => {
    if (end > at) spans.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const { start, end } of marks) {
    if (start < from || end > to) continue
    add(start, false)
    add(end, true)
  }
  add(to, false)
  return spans
}
