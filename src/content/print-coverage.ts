import { LANGUAGE_IDS } from '../model/languages.ts'
import { TYPE_IDS, TYPES } from '../model/types/index.ts'
import type { Counts, Coverage, TopicCoverage } from './coverage.ts'

const CELL = 4
/** Between the columns of two types. */
const GAP = '  '

/** The board as text: a row a topic, a column a type and language; a dot is nothing. */
export function printCoverage(coverage: Coverage): string {
  const { topics, total, originals } = coverage
  const width = Math.max(...topics.map(({ topic }) => topic.length), 'begun in'.length) + 2
  const row = (name: string, counts: Counts): string => `${name.padEnd(width)}${cells(counts)}`
  const groups = [...Map.groupBy(topics, ({ group }) => group ?? '')].flatMap(([group, members]) => [
    '',
    group.toUpperCase(),
    ...members.map(({ topic, counts }: TopicCoverage) => row(topic, counts)),
  ])
  const board = [heading(width), ...groups, '', row('all', total), row('begun in', originals)]
  return `${[...board, ...lists(coverage)].map((line) => line.trimEnd()).join('\n')}\n`
}

function heading(width: number): string {
  const span = CELL * LANGUAGE_IDS.length
  const types = TYPE_IDS.map((type) => TYPES[type].folder.padStart(span)).join(GAP)
  const languages = TYPE_IDS.map(() => LANGUAGE_IDS.map((language) => language.padStart(CELL)).join('')).join(GAP)
  return `${' '.repeat(width)}${types}\n${' '.repeat(width)}${languages}`
}

function cells(counts: Counts): string {
  const cell = (number: number): string => (number === 0 ? '·' : String(number)).padStart(CELL)
  return TYPE_IDS.map((type) => LANGUAGE_IDS.map((language) => cell(counts[type][language])).join('')).join(GAP)
}

function lists({ withoutReading, untranslated, stale, oldestReviews }: Coverage): string[] {
  return [
    ...list('Topics without an article or a tool', withoutReading),
    ...list(
      'Entries that lack a language',
      untranslated.map(({ path, languages }) => `${path} (${languages.join(', ')})`),
    ),
    ...list('Translations of an older text', stale),
    ...list(
      'Facts checked longest ago',
      oldestReviews.map(({ path, reviewed }) => `${path} (${reviewed})`),
    ),
  ]
}

function list(title: string, lines: readonly string[]): string[] {
  return ['', `${title}: ${lines.length === 0 ? 'none' : ''}`, ...lines.map((line) => `  ${line}`)]
}
