// Queries as people type them: with a mistake, or not to the end. The same every time.

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const SHORTEST_MISTYPED = 5
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Numbers from 0 up to a limit, always the same for a seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** One letter inserted, left out, replaced or swapped in one word of five letters or more, never its first letter. */
export function withTypo(text: string, seed: number): string {
  const words = [...text.matchAll(WORD)].filter(([word]) => word.length >= SHORTEST_MISTYPED)
  const below = randomFrom(seed)
  const chosen = words[below(Math.max(words.length, 1))]
  if (chosen === undefined) return text
  return text.slice(0, chosen.index) + mistyped(chosen[0], below) + text.slice(chosen.index + chosen[0].length)
}

function mistyped(word: string, below: (limit: number) => number): string {
  const letter = LETTERS[below(LETTERS.length)] ?? 'x'
  const place = 1 + below(word.length - 1)
  switch (below(4)) {
    case 0:
      return word.slice(0, place) + letter + word.slice(place)
    case 1:
      return word.slice(0, place) + word.slice(place + 1)
    case 2:
      return word.slice(0, place) + (letter === word[place] ? 'z' : letter) + word.slice(place + 1)
    default:
      return swapped(word, 1 + below(word.length - 2))
  }
}

function swapped(word: string, place: number): string {
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2)
}

/** The text as far as it is typed when the last word has 60 % of its letters, rounded up. */
export function withCut(text: string): string {
  const last = [...text.matchAll(WORD)].at(-1)
  return last === undefined ? text : text.slice(0, last.index + Math.ceil(last[0].length * 0.6))
}
