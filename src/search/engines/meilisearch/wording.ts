// A reader's words, as the server should read them.
import { LANGUAGE_IDS, type Language } from '../../../model/languages.ts'
import { isHyphenated, lowered, type Token, tokens } from '../../words.ts'
import { understand } from '../embedded/understand.ts'
import { familyKey } from './families.ts'

/** The server reads this many words of a question, a phrase counting as one, and says nothing of the rest. */
export const MOST_READ = 10
/** More words add time and no meaning. */
const MOST_WORDS = 32
/** Longer strings are no words. */
const LONGEST_WORD = 80
const LONGEST_QUOTE = 300

/** A word, a hyphenated word, or words in quotes that must stand as they are. */
export interface Part {
  /** As typed, without the quotes. */
  readonly typed: string
  /** What the server is asked for. */
  readonly asked: string
  readonly quoted: boolean
}

export interface Words {
  /** What is looked for, in the order typed. */
  readonly wanted: readonly Part[]
  /** What must not be there. */
  readonly unwanted: readonly Part[]
  /** What was typed and is not looked for. */
  readonly unused: readonly string[]
}

const QUOTES = /["“”„«»]/
/** A minus counts at the start of a word alone: `self-care` forbids nothing. */
const MINUS_LAST = /(?:^|\s)-$/

/**
 * Reads what was typed: quotes hold words together, a minus before a word or a quote forbids it. A quote that is not
 * closed is only a mark. Words that only carry the sentence are left out, the same as the embedded engine leaves out.
 */
export function readWords(text: string, language: Language): Words {
  const pieces = text.toWellFormed().split(QUOTES)
  const parts = pieces.flatMap((piece, index): Read[] => {
    const isQuoted = index % 2 === 1 && index < pieces.length - 1
    return isQuoted ? quotedPart(piece, MINUS_LAST.test(pieces[index - 1] ?? '')) : plainParts(piece)
  })
  // Of a hyphenated word, the parts that carry its meaning.
  const words = understand(text, language).words.flatMap((word) => [word, ...word.parts])
  const telling = new Set(words.map(({ lower }) => lower))
  const isTelling = ({ quoted, typed }: Part): boolean =>
    quoted || tokens(typed).some(({ raw }) => telling.has(lowered(raw)))
  const wanted = parts.filter((part) => !part.unwanted && isTelling(part))
  return {
    wanted: wanted.slice(0, MOST_WORDS),
    unwanted: parts.filter((part) => part.unwanted),
    unused: wanted.slice(MOST_WORDS).map(({ typed }) => typed),
  }
}

/** How many of the words the server reads at once it takes to read these. */
export function lengthOf({ wanted }: Pick<Words, 'wanted'>): number {
  return wanted.reduce((sum, { quoted, typed }) => sum + (quoted ? 1 : tokens(typed).length), 0)
}

type Read = Part & { readonly unwanted: boolean }

// Kept as typed: the server must find `conseil d’administration` with its elision.
function quotedPart(text: string, unwanted: boolean): Read[] {
  const typed = text.trim().slice(0, LONGEST_QUOTE)
  return tokens(typed).length === 0 ? [] : [{ typed, asked: typed, quoted: true, unwanted }]
}

function plainParts(text: string): Read[] {
  const groups: Token[][] = []
  for (const token of tokens(text)) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && isHyphenated(text, before, token)) group.push(token)
    else groups.push([token])
  }
  return groups.map((group) => {
    const typed = group
      .map(({ raw }) => raw)
      .join('-')
      .slice(0, LONGEST_WORD)
    return { typed, asked: typed, quoted: false, unwanted: MINUS_LAST.test(text.slice(0, group[0]?.start)) }
  })
}

/** The words as one question. What is unwanted comes first, since the server stops reading after its tenth word. */
export function together({ wanted, unwanted }: Pick<Words, 'wanted' | 'unwanted'>): string {
  return [...unwanted.map(({ asked }) => `-"${asked}"`), ...wanted.map(spelt)].join(' ')
}

/**
 * One of the words as a question of its own, with all that is quoted or unwanted. White space at the end tells the
 * server that a word is whole; only the last that was typed may be the beginning of one.
 */
export function apart(words: Words, part: Part): string {
  const quoted = words.wanted.filter((one) => one.quoted && one !== part)
  return together({ ...words, wanted: [...quoted, part] }) + (part === words.wanted.at(-1) ? '' : ' ')
}

/**
 * The words one can be replaced by when the library does not hold it: itself first, then its family as each language
 * forms it, beginning with the reader's.
 */
export function inOtherWords(part: Part, language: Language): Part[] {
  if (part.quoted) return [part]
  const languages = [language, ...LANGUAGE_IDS.filter((id) => id !== language)]
  const families = languages.map((id) => tokens(part.typed).map(({ raw }) => familyKey(lowered(raw), id)))
  return [part, ...families.map((keys) => ({ ...part, asked: keys.join(' ') }))]
}

function spelt({ asked, quoted }: Part): string {
  return quoted ? `"${asked}"` : asked
}
