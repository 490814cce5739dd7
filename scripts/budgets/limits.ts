import type { PageWeight } from './page-weight.ts'
import type { TypingWeight } from './typing-weight.ts'

/** One promise of the project about weight, and whether it is kept. */
export interface Verdict {
  readonly name: string
  readonly value: number
  readonly limit: number
  readonly isMet: boolean
}

const KILOBYTE = 1000
/** A page that one reads, on a weak connection: everything, and what of it is script. */
const ARTICLE_BYTES = 20 * KILOBYTE
const SCRIPT_BYTES = 10 * KILOBYTE
const FIRST_RESULTS_BYTES = 30 * KILOBYTE
const FURTHER_QUERY_BYTES = 8 * KILOBYTE

export function judgePage({ kind, bytes, scriptBytes, others, layoutShift }: PageWeight): Verdict[] {
  return [
    ...(kind === 'article' ? [judge('article: bytes in all', bytes, ARTICLE_BYTES)] : []),
    judge(`${kind}: bytes of script`, scriptBytes, SCRIPT_BYTES),
    judge(`${kind}: requests to other hosts`, others.length, 0),
    judge(`${kind}: layout shift`, layoutShift, 0),
  ]
}

export function judgeTyping({ language, text, firstBytes, furtherBytes }: TypingWeight): Verdict[] {
  return [
    judge(`“${text}” (${language}): more bytes to first results`, firstBytes, FIRST_RESULTS_BYTES),
    judge(`“${text}” (${language}): most bytes of a further query`, Math.max(...furtherBytes), FURTHER_QUERY_BYTES),
  ]
}

function judge(name: string, value: number, limit: number): Verdict {
  return { name, value, limit, isMet: value <= limit }
}
