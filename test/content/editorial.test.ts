import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { libraryGaps } from '../../src/content/gaps.ts'
import { lix, longSentences } from '../../src/content/readability.ts'
import { printMessages } from '../../src/content/report.ts'
import { unverifiedMark } from '../../src/content/unverified.ts'
import { makeLibrary, vocabulary } from './invented-library.ts'

const PENSIONS = 'articles/pensions/en.mdx'
const VOZ_FR = 'articles/voz/fr.mdx'
const UNION = 'organisations/real-union/fr.mdx'
const text = (path: string): string => readFileSync(join(import.meta.dirname, '../fixtures/library', path), 'utf8')
const LONG = `${'one clause and then '.repeat(11)}an end.`

/** What is said of one file when a piece of it is changed. */
function said(path: string, from: string | RegExp, to: string): string {
  const changed = text(path).replace(from, to)
  expect(changed).not.toBe(text(path))
  const { messages } = makeLibrary({ [path]: changed })
  return printMessages(
    messages.filter((message) => message.path === path),
    'content',
  )
}

describe('editing', () => {
  it.each([
    [
      'an unchecked mark in the front matter',
      [PENSIONS, '  - Two points.', '  - Two points [U].'],
      `content/${PENSIONS}:6:5: error Unexpected mark \`[U]\`, expected checked words: verify it or leave it out  [mosaic:unverified-mark]`,
    ],
    [
      'a long sentence in a key point',
      [PENSIONS, '  - Two points.', `  - ${LONG}`],
      `content/${PENSIONS}:6:5: warning Unexpected sentence of 46 words (\`one clause and then one clause …\`), expected at most 40: make two of it  [mosaic:sentence-length]`,
    ],
    [
      'a placeholder left where a source should be',
      [PENSIONS, 'https://example.org/report', 'https://example.org/'],
      `content/${PENSIONS}:18:66: warning Unexpected placeholder \`https://example.org/\`, expected the address of the source  [mosaic:sources]`,
    ],
    [
      'the same source twice',
      [PENSIONS, /( {2}- \{title: "A report".*\n)/, '$1$1'],
      `content/${PENSIONS}:19:66: warning Unexpected second source at \`https://example.org/report\` with this title, expected each once  [mosaic:sources]`,
    ],
    [
      'a real organisation without a source',
      [UNION, /sources:\n.*\n/, 'sources: []\n'],
      `content/${UNION}:12:1: error Missing sources: what is said of a real organisation names where it was read  [mosaic:sources]`,
    ],
    [
      'a link to a heading that another entry lacks, in the language the link leads to',
      [
        PENSIONS,
        'See <EntryLink',
        'See [signs](/articles/burnout#the-signs), [signs](/articles/burnout#the-sings), <EntryLink',
      ],
      `content/${PENSIONS}:26:43: error Unexpected link \`/articles/burnout#the-sings\`, expected a heading of that text (near: \`#the-signs\`)  [mosaic:broken-link]`,
    ],
    [
      'a section that a translation has and its original lacks',
      [VOZ_FR, /$/, '\n## En plus\n\nUn mot.\n'],
      `content/${VOZ_FR}:1:1: warning Unexpected headings (## ##), expected those of \`es.mdx\`, the original in Español (##)  [mosaic:same-outline]`,
    ],
  ] as const)('names %s', (_, [path, from, to], expected) => {
    expect(said(path, from, to)).toBe(expected)
  })

  it('leaves sentences of titles of sources as they are', () => {
    expect(said(PENSIONS, '"A report"', `"${LONG}"`)).toBe('')
  })
})

describe('what a library lacks', () => {
  it('is named: topics without an entry, in one message, and experts without evidence', () => {
    const { entries } = makeLibrary()
    const lines = printMessages(libraryGaps(entries, vocabulary), 'content').split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^content\/vocabulary\/topics.yaml:1:1: warning No entry on \d\d of 68 topics: /)
    const silent = entries.map((entry) => {
      return entry.slug === 'binta' ? { ...entry, relations: { ...entry.relations, works: [] } } : entry
    })
    expect(printMessages(libraryGaps(silent, vocabulary), 'content')).toContain(
      'content/experts/binta/fr.mdx:1:1: warning Missing evidence',
    )
  })
})

describe('reading level', () => {
  it('is the published sum: words a sentence and the share of long words', () => {
    // 12 sentences of ten words, three of them with seven letters or more.
    expect(lix('We went to the village because my brother needed us. '.repeat(12))).toBe(10 + 30)
  })

  it('is not measured on a few words', () => {
    expect(lix('Institutional stakeholders operationalise frameworks.')).toBeUndefined()
  })

  it('takes a point inside a figure for no end of a sentence', () => {
    const joined = `En 2024, 52.4 % de ${'las personas '.repeat(20)}según la fuente.`
    expect(longSentences(joined, 'es').map(({ words }) => words)).toEqual([47])
  })
})

describe('marks of unchecked facts', () => {
  it.each(['a [U]', 'TODO: ask', 'why???', 'x [citation needed]', 'y [à vérifier]', 'Lorem ipsum'])(
    'find %j',
    (line) => {
      expect(unverifiedMark(line)).toBeDefined()
    },
  )

  it.each(['Todo el mundo', 'Really?', '[1]', 'à vérifier ensemble', 'TODOS', '[^1]'])('leave %j alone', (line) => {
    expect(unverifiedMark(line)).toBeUndefined()
  })
})
