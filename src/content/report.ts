import type { Message } from './message.ts'

/** By path, line and column, then errors first: the same list whatever order the files were read in. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
  return [...messages].sort(
    (a, b) =>
      text(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      text(a.severity, b.severity) ||
      text(a.rule, b.rule) ||
      text(a.reason, b.reason),
  )
}

/** One line a message, such as `content/articles/burnout/fr.mdx:4:19: error Unexpected topic …  [mosaic:vocabulary]`. */
export function printMessages(messages: readonly Message[], folder: string): string {
  return sortMessages(messages)
    .map(({ path, line, column, severity, reason, rule }) => {
      return `${folder}/${path}:${line}:${column}: ${severity} ${reason}  [mosaic:${rule}]`
    })
    .join('\n')
}

/** The closing line, such as `2 errors, 1 warning in 3 of 214 files`. */
export function summarise(messages: readonly Message[], files: number): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const warnings = messages.length - errors
  if (messages.length === 0) return `No errors, no warnings in ${count(files, 'file')}`
  const touched = new Set(messages.map(({ path }) => path)).size
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${touched} of ${count(files, 'file')}`
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
