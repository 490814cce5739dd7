import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { isTypedStopWord } from '../../stop-words.ts'
import { folded, lowered, type Token } from '../../words.ts'
import { type Piece, readOrders } from './orders.ts'

/** A word of a query and where it stands in the text. */
export interface QueryWord extends Token {
  readonly lower: string
  readonly form: string
  /** The reader may still be typing it. */
  readonly isBeginning: boolean
  /** It was quoted: it stands as it is. */
  readonly isQuoted: boolean
  /** The word run together with its neighbours; `isWhole` when the neighbour is not looked for by itself. */
  readonly joins: readonly { readonly lower: string; readonly isWhole: boolean }[]
  /** The words that carry the meaning of a hyphenated one, such as `bien` of `bien-être`. */
  readonly parts: readonly QueryWord[]
}

export interface QueryPhrase {
  /** Folded words in their order. */
  readonly forms: readonly string[]
}

/** What a reader's text asks for. */
export interface Plan {
  /** As far as it was read. */
  readonly text: string
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
/** Each is looked for in the texts themselves. */
const MOST_PHRASES = 8

/** Reads quotes, minuses and words, and leaves out the words that only carry the sentence. */
export function understand(query: string, language: Language): Plan {
  const text = query.slice(0, LONGEST_READ).toWellFormed()
  const { pieces, quotes } = readOrders(text)
  const phrases = quotes.map((quote, place) => ({ ...quote, forms: formsIn(pieces, place) }))
  const asked = eachOnce(phrases.filter(({ forms }) => forms.length > 0)).slice(0, MOST_PHRASES)
  const wanted = pieces.filter((piece) => !piece.isWithout).slice(0, MOST_WORDS)
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(text)
  return {
    text,
    words: contentWords(text, wanted, isOpen, language),
    phrases: asked.filter(({ isWithout }) => !isWithout),
    withoutWords: pieces
      .filter((piece) => piece.isWithout && piece.quote === undefined)
      // As it stands: nothing is left out on a guess.
      .map((piece) => ({ ...toWord(piece, false), isQuoted: true })),
    withoutPhrases: asked.filter(({ isWithout }) => isWithout),
  }
}

function eachOnce<T extends { readonly forms: readonly string[]; readonly isWithout: boolean }>(
  phrases: readonly T[],
): T[] {
  return [...new Map(phrases.map((phrase) => [`${phrase.isWithout} ${phrase.forms.join(' ')}`, phrase])).values()]
}

function formsIn(pieces: readonly Piece[], quote: number): string[] {
  return pieces.filter((piece) => piece.quote === quote).map(({ raw }) => folded(lowered(raw)))
}

function toWord({ raw, start, end, quote }: Piece, isLast: boolean): QueryWord {
  const lower = lowered(raw)
  const isQuoted = quote !== undefined
  return {
    raw,
    start,
    end,
    lower,
    form: folded(lower),
    isBeginning: isLast && !isQuoted,
    isQuoted,
    joins: [],
    parts: [],
  }
}

/** The words to look for, each with what it may be run together with. */
function contentWords(text: string, pieces: readonly Piece[], isOpen: boolean, language: Language): QueryWord[] {
  const words = pieces.map((piece, place) => toWord(piece, isOpen && place === pieces.length - 1))
  const isCarrier = carriersAmong(words, language)
  const found: QueryWord[] = []
  for (let place = 0; place < words.length; ) {
    let end = place + 1
    while (pieces[end]?.goesOn && !words[end]?.isQuoted) end++
    const run = words.slice(place, end)
    const content = run.filter((word) => !isCarrier(word))
    // `bien-être` is no `bien`: a hyphenated word with a stop word in it is looked for as one.
    if (content.length < run.length && run.length > 1) found.push(asOne(text, run, content))
    else found.push(...content.map((word) => ({ ...word, joins: joinsOf(words, word, isCarrier) })))
    place = end
  }
  return found
}

function asOne(text: string, run: readonly QueryWord[], content: readonly QueryWord[]): QueryWord {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const lower = run.map((word) => word.lower).join('')
  const isBeginning = run.some((word) => word.isBeginning)
  return {
    raw: text.slice(start, end),
    start,
    end,
    lower,
    form: folded(lower),
    isBeginning,
    isQuoted: false,
    joins: [],
    parts: content,
  }
}

function joinsOf(words: readonly QueryWord[], word: QueryWord, isCarrier: (word: QueryWord) => boolean) {
  const place = words.indexOf(word)
  const [before, after] = [words[place - 1], words[place + 1]]
  const loose = (other: QueryWord | undefined): other is QueryWord => !word.isQuoted && other?.isQuoted === false
  return [
    ...(loose(before) ? [{ lower: before.lower + word.lower, isWhole: isCarrier(before) }] : []),
    ...(loose(after) ? [{ lower: word.lower + after.lower, isWhole: isCarrier(after) }] : []),
  ]
}

/**
 * Tells the stop words of the languages the query seems to be in; none when nothing else would be left. `who` asks a
 * question only before another stop word: `who can train`, but `who guidelines`, in capitals or not.
 */
function carriersAmong(words: readonly QueryWord[], language: Language): (word: QueryWord) => boolean {
  const evidence = LANGUAGE_IDS.map((id) => words.filter(({ lower }) => isTypedStopWord(lower, id)).length)
  const own = evidence[LANGUAGE_IDS.indexOf(language)] ?? 0
  // Many short words are stop words of one language and nouns of another: `son`, `sin`, `pour`.
  const likely = LANGUAGE_IDS.filter((id, place) => id === language || (evidence[place] ?? 0) > own)
  const isStop = (word: QueryWord | undefined): boolean =>
    word !== undefined && likely.some((id) => isTypedStopWord(word.lower, id))
  const isCarrier = (word: QueryWord): boolean =>
    isStop(word) && (word.lower !== 'who' || isStop(words[words.indexOf(word) + 1]))
  return words.every(isCarrier) ? () => false : isCarrier
}
