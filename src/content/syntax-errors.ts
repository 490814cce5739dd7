// MDX's own words for what it cannot parse, said for authors, with the place where they can mend it.
import type { Place } from './message.ts'

interface Thrown {
  readonly reason?: string
  readonly message?: string
  readonly source?: string
  readonly ruleId?: string
  readonly line?: number
  readonly column?: number
  readonly place?: { readonly line?: number; readonly column?: number; readonly start?: Place }
}

/** The place and the advice for what the parser threw; undefined when it is not a complaint about the text. */
export function syntaxError(thrown: unknown): { readonly reason: string; readonly place: Place } | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('source' in thrown || 'ruleId' in thrown)) return undefined
  // A VFileMessage; each field is looked at before it is used.
  const error = thrown as Thrown
  const said = error.reason ?? error.message ?? ''
  return { reason: adviceFor(said, error), place: placeFor(said, error) }
}

function placeFor(said: string, error: Thrown): Place {
  const start = error.place?.start ?? error.place
  if (start?.line !== undefined && start.column !== undefined) return { line: start.line, column: start.column }
  if (error.line !== undefined && error.column !== undefined) return { line: error.line, column: error.column }
  // Of a tag that is never closed, only the sentence says where it stands.
  const [, line = '1', column = '1'] = /\((\d+):(\d+)-\d+:\d+\)/.exec(said) ?? []
  return { line: Number(line), column: Number(column) }
}

function adviceFor(said: string, { source = '' }: Thrown): string {
  const [, tag] = /Expected a closing tag for `<([^>`]*)>`/.exec(said) ?? []
  if (tag !== undefined)
    return `Unexpected open tag \`<${tag}>\`, expected \`</${tag}>\` after it, on a line of its own`
  const [, closing] = /Unexpected closing tag `<\/([^>`]*)>`/.exec(said) ?? []
  if (closing !== undefined)
    return `Unexpected closing tag \`</${closing}>\`, expected the innermost open tag to be closed first`
  if (/Unexpected closing slash/.test(said)) return 'Unexpected closing tag, expected its opening tag before it'
  if (/\bin a? ?(?:lazy|expression)|acorn|expression/i.test(said) || source.includes('expression')) {
    return 'Unexpected brace, expected text: write `\\{` for a brace, and plain values such as `{10}` in attributes'
  }
  const [, character] = /Unexpected character `([^`]+)`/.exec(said) ?? []
  if (character !== undefined) {
    return `Unexpected \`<\` before \`${character}\`, expected text: write \`\\<\` for the sign, and addresses without angle brackets`
  }
  if (/end of file/i.test(said)) return 'Unexpected end of the file inside a tag, expected `>` or `/>`'
  return `Unexpected text: ${said.split('\n')[0] ?? ''}`
}
