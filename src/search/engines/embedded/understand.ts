import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { STOP_WORDS } from '../../stop-words.ts'
import { folded, isHyphenated, lowered, type Token, tokens } from '../../words.ts'

/** A word of a query. */
export interface QueryWord {
  readonly raw: string
  readonly lower: string
  readonly form: string
  /** The reader may still be typing it. */
  readonly isBeginning: boolean
  /** It was quoted: it stands as it is. */
  readonly isQuoted: boolean
}

export interface QueryPhrase {
  /** Folded words in their order. */
  readonly forms: readonly string[]
  /** The same words, lowered. */
  readonly words: readonly string[]
}

/** What a reader's text asks for. */
export interface Plan {
  readonly words: readonly QueryWord[]
  /** Quoted: every one must stand in the text. */
  readonly phrases: readonly QueryPhrase[]
  /** Written with a minus: none may be there. */
  readonly withoutWords: readonly QueryWord[]
  readonly withoutPhrases: readonly QueryPhrase[]
}

/** More words add time and no meaning. */
const MOST_WORDS = 64
const LONGEST_READ = 2_000
const QUOTES = /["“”„«»]/

interface Piece {
  readonly token: Token
  readonly isWithout: boolean
  readonly isQuoted: boolean
}

/** In a longer text than this beside the quotes, quotes and dashes are punctuation: somebody pasted prose. */
const MOST_LOOSE_WORDS = 10

/** Reads quotes, minuses and words, and leaves out the words that only carry the sentence. */
export function understand(text: string, language: Language): Plan {
  const read = text.slice(0, LONGEST_READ).toWellFormed()
  const loose = read.split(QUOTES).filter((_, index) => index % 2 === 0)
  return loose.flatMap(tokens).length > MOST_LOOSE_WORDS ? readProse(read, language) : readOrders(read, language)
}

function readProse(text: string, language: Language): Plan {
  const pieces = tokens(text).map((token) => ({ token, isWithout: false, isQuoted: false }))
  return planOf(text, pieces, { phrases: [], withoutPhrases: [] }, language)
}

function readOrders(text: string, language: Language): Plan {
  const parts = text.split(QUOTES)
  // A quote that was opened and not closed is only a mark.
  const isQuoted = (index: number): boolean => index % 2 === 1 && index < parts.length - 1
  const pieces: Piece[] = []
  const phrases: QueryPhrase[] = []
  const withoutPhrases: QueryPhrase[] = []
  parts.forEach((part, index) => {
    if (!isQuoted(index)) {
      pieces.push(...loosePieces(part))
      return
    }
    const found = tokens(part)
    if (found.length === 0) return
    const before = parts[index - 1] ?? ''
    const isWithout = isAfterMinus(before, before.length)
    const list = isWithout ? withoutPhrases : phrases
    list.push(phraseOf(found))
    if (!isWithout) pieces.push(...found.map((token) => ({ token, isWithout: false, isQuoted: true })))
  })
  return planOf(text, pieces, { phrases, withoutPhrases }, language)
}

function planOf(
  text: string,
  pieces: readonly Piece[],
  quoted: Pick<Plan, 'phrases' | 'withoutPhrases'>,
  language: Language,
): Plan {
  const wanted = pieces.filter((piece) => !piece.isWithout).slice(0, MOST_WORDS)
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(text)
  const words = wanted.map((piece, index) => toWord(piece, isOpen && index === wanted.length - 1))
  return {
    ...quoted,
    words: withoutStopWords(words, language),
    withoutWords: pieces.filter((piece) => piece.isWithout).map((piece) => toWord(piece, false)),
  }
}

function loosePieces(part: string): Piece[] {
  let isWithout = false
  const found = tokens(part)
  return found.map((token, index) => {
    const before = found[index - 1]
    const goesOn = before !== undefined && isHyphenated(part, before, token)
    isWithout = goesOn ? isWithout : isAfterMinus(part, token.start)
    return { token, isWithout, isQuoted: false }
  })
}

/** Whether a place follows a minus that is not a hyphen. */
function isAfterMinus(text: string, place: number): boolean {
  return text[place - 1] === '-' && /^\s?$/.test(text[place - 2] ?? '')
}

function phraseOf(found: readonly Token[]): QueryPhrase {
  const words = found.map(({ raw }) => lowered(raw))
  return { words, forms: words.map(folded) }
}

function toWord({ token, isQuoted }: Piece, isLast: boolean): QueryWord {
  const lower = lowered(token.raw)
  return { raw: token.raw, lower, form: folded(lower), isBeginning: isLast && !isQuoted, isQuoted }
}

/**
 * Drops the stop words of the languages the query seems to be in, unless nothing is left. A word in capitals among
 * others that are not is an acronym: `WHO guidelines`.
 */
function withoutStopWords(words: readonly QueryWord[], language: Language): readonly QueryWord[] {
  const evidence = LANGUAGE_IDS.map((id) => words.filter(({ lower }) => STOP_WORDS[id].has(lower)).length)
  const own = evidence[LANGUAGE_IDS.indexOf(language)] ?? 0
  // Many short words are stop words of one language and nouns of another: `son`, `sin`, `pour`.
  const likely = LANGUAGE_IDS.filter((id, place) => id === language || (evidence[place] ?? 0) > own)
  const hasSmall = words.some(({ raw }) => raw !== raw.toUpperCase())
  const isAcronym = ({ raw }: QueryWord): boolean => hasSmall && raw.length > 1 && raw === raw.toUpperCase()
  const kept = words.filter((word) => isAcronym(word) || !likely.some((id) => STOP_WORDS[id].has(word.lower)))
  return kept.length > 0 ? kept : words
}
