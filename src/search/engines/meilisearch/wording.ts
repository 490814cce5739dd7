// A reader's words, as the server should read them.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { STOP_WORDS } from '../../stop-words.ts'
import { isHyphenated, lowered, type Token, tokens } from '../../words.ts'
import { familyKey } from './families.ts'

/** The server reads this many words and phrases and leaves out the rest without a word. */
const MOST_PARTS = 10
/** Longer strings are no words. */
const LONGEST_WORD = 80
const LONGEST_QUOTE = 300

/** A word, a hyphenated word, or words in quotes that must stand as they are. */
export interface Part {
  /** As typed, without the quotes. */
  readonly text: string
  readonly quoted: boolean
}

export interface Words {
  /** What is looked for, in the order typed. */
  readonly wanted: readonly Part[]
  /** What must not be there. */
  readonly unwanted: readonly Part[]
  /** Words that were looked for by nobody, being too many. */
  readonly unread: readonly string[]
}

/** One way to put the words to the server. */
export interface Wording {
  readonly q: string
  /** `all` of the words, or as many as find something, the rarest last to be given up. */
  readonly strategy: 'all' | 'frequency'
}

/**
 * Reads what was typed: quotes hold words together, a minus before a word or a quote forbids it. Stop words are
 * dropped unless nothing else is left.
 */
export function readWords(text: string): Words {
  const parts = [...text.toWellFormed().matchAll(PART)].flatMap(([, minus, quoted, plain]) => {
    const unwanted = minus !== undefined
    return (quoted === undefined ? plainParts(plain ?? '') : quotedPart(quoted)).map((part) => ({ part, unwanted }))
  })
  const unwanted = parts.filter((row) => row.unwanted).map(({ part }) => part)
  const typed = parts.filter((row) => !row.unwanted).map(({ part }) => part)
  const telling = typed.filter(({ text, quoted }) => quoted || !isStopWord(text))
  const all = telling.length === 0 ? typed : telling
  return {
    wanted: all.slice(0, MOST_PARTS),
    unwanted: unwanted.slice(0, MOST_PARTS),
    unread: all.slice(MOST_PARTS).map((part) => part.text),
  }
}

// A minus counts at the start of a word alone: `self-care` forbids nothing.
const PART = /(?:(?<=^|\s)(-))?(?:"([^"]*)"?|([^\s"]+))/gu

// Kept as typed: the server must find `conseil d’administration` with its elision.
function quotedPart(text: string): Part[] {
  return tokens(text).length === 0 ? [] : [{ text: text.trim().slice(0, LONGEST_QUOTE), quoted: true }]
}

function plainParts(text: string): Part[] {
  const groups: Token[][] = []
  for (const token of tokens(text)) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isHyphenated(text, before, token)) last.push(token)
    else groups.push([token])
  }
  return groups.map((group) => ({
    text: group
      .map(({ raw }) => raw)
      .join('-')
      .slice(0, LONGEST_WORD),
    quoted: false,
  }))
}

function isStopWord(word: string): boolean {
  return LANGUAGE_IDS.some((language) => STOP_WORDS[language].has(lowered(word)))
}

/** The words as they were typed. What is unwanted comes first, since the server stops reading after its tenth word. */
export function asTyped({ wanted, unwanted }: Words, strategy: Wording['strategy'] = 'all'): Wording {
  return { q: [...unwanted.map(({ text }) => `-"${text}"`), ...wanted.map(spelt)].join(' '), strategy }
}

/**
 * Other ways to put the words, for when nothing in the library has them all: by their families, as each language
 * forms them, beginning with the reader's; then with words given up.
 */
export function otherWordings(words: Words, language: Language): Wording[] {
  if (words.wanted.length === 0) return []
  const languages = [language, ...LANGUAGE_IDS.filter((id) => id !== language)]
  const families = words.wanted.every(({ quoted }) => quoted)
    ? []
    : languages.map((id) => asTyped({ ...words, wanted: words.wanted.flatMap((part) => familyParts(part, id)) }))
  return [...families, ...(words.wanted.length > 1 ? [asTyped(words, 'frequency')] : [])]
}

function familyParts(part: Part, language: Language): Part[] {
  if (part.quoted) return [part]
  return tokens(part.text).map(({ raw }) => ({ text: familyKey(lowered(raw), language), quoted: false }))
}

function spelt({ text, quoted }: Part): string {
  return quoted ? `"${text}"` : text
}
