import type { Span } from '../../engine.ts'
import { MARK_END, MARK_START } from './record.ts'

/**
 * Cuts a text where the server put marks. The server marks as much of a word as was typed; the mark is drawn to the
 * word's end. Neighbouring marks are one, and a mark that does not close ends with the text.
 */
export function toSpans(text: string): Span[] {
  const spans: Span[] = []
  let marked = false
  for (const part of text.replace(REST_OF_WORD, `$1${MARK_END}`).split(MARKS)) {
    if (part === MARK_START) marked = true
    else if (part === MARK_END) marked = false
    else if (part !== '') push(spans, { text: part, marked })
  }
  return spans
}

export function isMarked(text: string): boolean {
  return text.includes(MARK_START)
}

/** The pieces between marks, such as `['vacunación']`. */
export function markedParts(text: string): string[] {
  return toSpans(text)
    .filter((span) => span.marked)
    .map((span) => span.text)
}

export function withoutMarks(text: string): string {
  return toSpans(text)
    .map((span) => span.text)
    .join('')
}

const REST_OF_WORD = new RegExp(`${MARK_END}([\\p{L}\\p{N}\\p{M}]+)`, 'gu')
const MARKS = new RegExp(`([${MARK_START}${MARK_END}])`)

function push(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.marked === span.marked) spans.splice(-1, 1, { text: last.text + span.text, marked: span.marked })
  else spans.push(span)
}
