import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodySource, compile } from '../../src/content/compile.ts'
import type { Names } from '../../src/content/names.ts'
import { printMessages } from '../../src/content/report.ts'

const FIXTURES = join(import.meta.dirname, 'fixtures')

const names: Names = new Map([
  [
    'tools/circle',
    { ref: { type: 'tool', slug: 'circle' }, original: 'fr', titles: { fr: 'Le cercle', en: 'The circle' } },
  ],
  ['articles/burnout', { ref: { type: 'article', slug: 'burnout' }, original: 'fr', titles: { fr: 'L’épuisement' } }],
  ['experts/ada', { ref: { type: 'expert', slug: 'ada' }, original: 'en', titles: { en: 'Ada <script>' } }],
])

const source = (text: string): BodySource => ({
  path: 'articles/case/en.mdx',
  type: 'article',
  slug: 'case',
  language: 'en',
  text,
})

describe('compile', () => {
  it.each(readdirSync(FIXTURES))('does with %s what its folder says', async (name) => {
    const { body, messages } = compile(source(readFileSync(join(FIXTURES, name, 'input.mdx'), 'utf8')), names)
    await expect(`${body?.html ?? ''}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'output.html'))
    await expect(`${printMessages(messages, 'content')}\n`).toMatchFileSnapshot(join(FIXTURES, name, 'messages.txt'))
    // A text is shown or a reason given, never both nor neither.
    expect(body === undefined).toBe(messages.some(({ severity }) => severity === 'error'))
  })

  it('refuses every case named for it', () => {
    const accepted = readdirSync(FIXTURES)
      .filter((name) => name.startsWith('refused-'))
      .filter(
        (name) => compile(source(readFileSync(join(FIXTURES, name, 'input.mdx'), 'utf8')), names).body !== undefined,
      )
    expect(accepted).toEqual([])
  })

  it('gives the words of a text without its markup, one block a line', () => {
    const text = readFileSync(join(FIXTURES, 'components/input.mdx'), 'utf8')
    expect(compile(source(text), names).body?.plain.split('\n')).toEqual([
      'Mind',
      'With Markdown.',
      'Begin',
      'Do it.',
      'End',
      'Stop.',
      'ILO, 2024',
      '52.4% of people',
      'Ada',
      'A book',
      'Words.',
      'Plain.',
    ])
  })

  it('names the entries a text links to, and its pictures', () => {
    const linked = compile(source(readFileSync(join(FIXTURES, 'entry-links/input.mdx'), 'utf8')), names)
    expect(linked.body?.links).toEqual(['articles/burnout', 'experts/ada', 'tools/circle'])
    const pictured = compile(source(readFileSync(join(FIXTURES, 'figure/input.mdx'), 'utf8')), names)
    expect(pictured.body?.pictures.map(({ src }) => src)).toEqual(['./map.svg', './other.png'])
  })

  it('never throws and never lets anything run, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        '<Note>',
        '</Note>',
        '<script>',
        '</script>',
        '{',
        '}',
        'javascript:',
        '[a](',
        ')',
        '<',
        '>',
        '![',
        ']',
        '\n\n',
        '# ',
        '---\n',
      ],
      ...[
        'onclick="x"',
        '<img src=x onerror=1>',
        '&#106;',
        '&colon;',
        '`',
        '|',
        '[^1]',
        '[^1]: ',
        '{/*',
        '*/}',
        '\0',
        '\u202e',
        ' ',
        '<a href="x">',
      ],
    )
    const text = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 14 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const { body, messages } = compile(source(`---\ntitle: x\n---\n\n${written}`), names)
        if (body === undefined) {
          expect(messages.length).toBeGreaterThan(0)
          return
        }
        const tags = body.html.match(/<[^>]*>/g) ?? []
        expect(
          tags.filter((tag) =>
            /<(?:script|iframe|object|embed|style)|\son\w+=|(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(tag),
          ),
        ).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
