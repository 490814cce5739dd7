// Why the API refuses a question, in English as the names of parameters are, with everything that is accepted.
import type { QueryProblem } from '../../search/query.ts'
import type { ProblemDetails } from '../errors.tsx'

/** Enough for every parameter to be wrong once. An answer must not be many times longer than what was asked. */
const MOST_PROBLEMS = 20

/** One sentence a problem; the lists of what is allowed stand in `problems` alone. */
export function refusalOf(problems: readonly QueryProblem[]): {
  readonly detail: string
  readonly more: ProblemDetails
} {
  const told = problems.slice(0, MOST_PROBLEMS)
  const untold = problems.length - told.length
  const sentences = [...told.map(sentence), ...(untold > 0 ? [`and ${untold} more`] : [])]
  return { detail: sentences.join('; '), more: { problems: told } }
}

function sentence({ kind, parameter, value, allowed, nearest }: QueryProblem): string {
  if (kind === 'repeated') return `Unexpected second \`${parameter}\`, expected one`
  if (kind === 'too-long') return `Unexpected length of \`${parameter}\`, expected less`
  const what = kind === 'unknown-parameter' ? `parameter \`${parameter}\`` : `value \`${value}\` of \`${parameter}\``
  return `Unexpected ${what}${expected(allowed, nearest)}`
}

function expected(allowed: readonly string[], nearest: readonly string[]): string {
  if (nearest.length > 0) return ` (near: ${quoted(nearest)})`
  if (allowed.length === 1) return `, expected ${quoted(allowed)}`
  return allowed.length === 0 ? ', expected none' : ', expected one of those allowed'
}

/** Values in backticks, with commas between. */
export function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}
