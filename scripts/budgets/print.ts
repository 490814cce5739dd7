import type { Verdict } from './limits.ts'
import type { PageWeight } from './page-weight.ts'
import type { TypingWeight } from './typing-weight.ts'

/** The report for people: pages, typing, then what is missed. */
export function printReport(
  pages: readonly PageWeight[],
  typing: readonly TypingWeight[],
  verdicts: readonly Verdict[],
): string {
  const missed = verdicts.filter(({ isMet }) => !isMet)
  return [
    'A first visit, nothing kept, bodies as brotli sends them at quality 4 (kB of 1,000 bytes):',
    row(['page', 'in all', 'document', 'style', 'script', 'requests', 'other hosts', 'shift']),
    ...pages.map(pageRow),
    '',
    'Searching from the front page, results and suggestions while typing:',
    row(['typed', 'to first', 'a query', 'most']),
    ...typing.map(typingRow),
    '',
    ...missed.map(({ name, value, limit }) => `missed  ${name}: ${number(value)}, at most ${number(limit)}`),
    `${verdicts.length - missed.length} budgets met, ${missed.length} missed`,
  ].join('\n')
}

function pageRow({ kind, requests, others, layoutShift, ...page }: PageWeight): string {
  const sizes = [page.bytes, page.documentBytes, page.styleBytes, page.scriptBytes].map(kilobytes)
  return row([kind, ...sizes, String(requests), String(others.length), layoutShift.toFixed(3)])
}

function typingRow({ language, text, firstBytes, furtherBytes }: TypingWeight): string {
  const mean = furtherBytes.reduce((sum, bytes) => sum + bytes, 0) / furtherBytes.length
  return row([`${text} (${language})`, ...[firstBytes, mean, Math.max(...furtherBytes)].map(kilobytes)])
}

function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function number(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(4)
}
