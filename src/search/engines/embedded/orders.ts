// What in a reader's text is no word but an order: quotes, which ask for words as they stand, and the minus.
import { isHyphenated, type Token, tokens } from '../../words.ts'

/** A word of the text, with what is ordered of it. */
export interface Piece extends Token {
  /** Place among the quoted parts. */
  readonly quote: number | undefined
  /** It must not be there. */
  readonly isWithout: boolean
  /** A hyphen ties it to the word before. */
  readonly goesOn: boolean
}

export interface QuotedPart {
  readonly start: number
  readonly end: number
  readonly isWithout: boolean
}

/** In a longer text than this beside the quotes, quotes and dashes are punctuation: somebody pasted prose. */
const MOST_LOOSE_WORDS = 10
const QUOTES = /["“”„«»]/g

/** The words of a text in their order, and the parts between quotes. */
export function readOrders(text: string): {
  readonly pieces: readonly Piece[]
  readonly quotes: readonly QuotedPart[]
} {
  const found = tokens(text)
  const quotes = quotedParts(text)
  const quoteOf = ({ start }: Token): number => quotes.findIndex((part) => part.start <= start && start < part.end)
  const isProse = found.filter((token) => quoteOf(token) < 0).length > MOST_LOOSE_WORDS
  const pieces: Piece[] = []
  for (const token of found) {
    const before = pieces.at(-1)
    const goesOn = before !== undefined && isHyphenated(text, before, token)
    const quote = isProse ? -1 : quoteOf(token)
    const isTied = goesOn && before.isWithout
    const isWithout =
      quote < 0 ? !isProse && (isTied || isAfterMinus(text, token.start)) : (quotes[quote]?.isWithout ?? false)
    pieces.push({ ...token, quote: quote < 0 ? undefined : quote, isWithout, goesOn })
  }
  return { pieces, quotes: isProse ? [] : quotes }
}

/** A quote that was opened and not closed is only a mark. */
function quotedParts(text: string): QuotedPart[] {
  const marks = [...text.matchAll(QUOTES)].map(({ index }) => index)
  return marks.flatMap((start, place) => {
    const end = marks[place + 1]
    return place % 2 === 1 || end === undefined ? [] : [{ start, end, isWithout: isAfterMinus(text, start) }]
  })
}

/** Whether a place follows a minus that is not a hyphen. */
function isAfterMinus(text: string, place: number): boolean {
  return text[place - 1] === '-' && /^\s?$/.test(text[place - 2] ?? '')
}
