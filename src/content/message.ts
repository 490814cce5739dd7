// What is wrong with a file, as plain data: it crosses threads, is kept in the cache and printed as JSON.
import { nearest } from '../model/nearest.ts'

export interface Message {
  /** The file, from the content folder. */
  readonly path: string
  /** 1-based, counted in the whole file, front matter included. */
  readonly line: number
  readonly column: number
  readonly severity: 'error' | 'warning'
  readonly reason: string
  /** The id of the rule, such as `vocabulary`. */
  readonly rule: string
}

/** A place in a text. */
export interface Place {
  readonly line: number
  readonly column: number
}

export const START: Place = { line: 1, column: 1 }

/** Gathers the messages of one file. */
export interface Messages {
  readonly all: readonly Message[]
  error(rule: string, reason: string, place?: Place): void
  warning(rule: string, reason: string, place?: Place): void
}

export function messagesFor(path: string): Messages {
  const all: Message[] = []
  const add =
    (severity: Message['severity']) =>
    (rule: string, reason: string, place: Place = START) => {
      all.push({ path, line: place.line, column: place.column, severity, reason, rule })
    }
  return { all, error: add('error'), warning: add('warning') }
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error')
}

const LONGEST_QUOTE = 80

/** A value as a message shows it: in backticks, on one line, cut where it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu, ' ')
  return `\`${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain}\``
}

/** ` (near: …)`: what was probably meant, or nothing; `prefix` is what stands before each candidate in the text. */
export function nearHint(value: string, candidates: readonly string[], prefix = '', most = 1): string {
  const near = nearest(value, candidates, most)
  return near.length === 0 ? '' : ` (near: ${near.map((one) => quoted(`${prefix}${one}`)).join(', ')})`
}

const LONGEST_LIST = 12

/** `expected one of …`: short lists in full, long ones by their nearest values. */
export function expectedOneOf(value: unknown, allowed: readonly string[], list: string): string {
  const hint = typeof value === 'string' ? nearHint(value, allowed, '', 3) : ''
  if (allowed.length > LONGEST_LIST) return `expected ${list}${hint}`
  return `expected one of ${allowed.map(quoted).join(', ')}${hint}`
}
