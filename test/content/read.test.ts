import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/content/read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string | Uint8Array, path = 'articles/case/en.mdx') =>
  readSource({ path, bytes: typeof text === 'string' ? bytes(text) : text })
const said = (text: string | Uint8Array, path?: string): string[] =>
  read(text, path).messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)

describe('readSource', () => {
  it('reads a file with a byte-order mark and Windows line ends, places unchanged', () => {
    const { source, messages } = read('\uFEFF---\r\ntitle: A\r\ntopics:\r\n  - burnout\r\n---\r\n\r\nText.\r\n')
    expect(messages).toEqual([])
    expect(source?.frontMatter.value).toEqual({ title: 'A', topics: ['burnout'] })
    expect(source?.frontMatter.placeOf(['topics', 0])).toEqual({ line: 4, column: 5 })
  })

  it('gives the place of what is nearest above when a field is absent', () => {
    const { source } = read('---\ntitle: A\norigin:\n  year: 1995\n---\n')
    expect(source?.frontMatter.placeOf(['origin', 'authors', 0])).toEqual({ line: 4, column: 3 })
    expect(source?.frontMatter.placeOf(['origin'], 'key')).toEqual({ line: 3, column: 1 })
  })

  it('keeps names of prototypes as plain fields', () => {
    const { source } = read('---\n__proto__: a\nconstructor: b\n---\n')
    expect(Object.entries(source?.frontMatter.value as object)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })

  it.each([
    [
      'no front matter',
      'Text.',
      '1:1 Missing front matter, expected the file to begin with `---`, its fields and `---`',
    ],
    ['broken YAML', '---\ntitle: [a\n---\n', '2:10 Unexpected YAML: Flow sequence'],
    [
      'a field given twice',
      '---\ntitle: A\ntitle: B\n---\n',
      '3:1 Unexpected second field of the same name, expected each name once',
    ],
    ['a YAML tag', '---\ntitle: !!js/function "x"\n---\n', '2:8 Unexpected YAML tag'],
    ['a binary tag', '---\ntitle: !!binary aGk=\n---\n', '2:'],
    ['an alias', '---\na: &x [1]\nb: *x\n---\n', '2:'],
    ['a NUL written as an escape', '---\ntitle: "A\\0B"\n---\n', '2:8 Unexpected control character'],
    ['a sign that turns text round', '---\ntitle: "A\\u202eB"\n---\n', '2:8 Unexpected control character'],
    ['a NUL byte', '---\ntitle: A\n---\n\nTe\0xt', '5:3 Unexpected NUL character, expected text'],
  ])('refuses %s at its place', (_, text, expected) => {
    const { source, messages } = read(text)
    expect(source).toBeUndefined()
    expect(messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`).join('\n')).toContain(expected)
  })

  it('refuses bytes that are not UTF-8 where they stand', () => {
    expect(said(Uint8Array.from([...bytes('---\ntitle: '), 0xe9, ...bytes('\n---\n')]))).toEqual([
      '2:8 Unexpected bytes, expected text saved as UTF-8',
    ])
  })

  it('refuses a thousand laughs before they are counted', () => {
    const lines = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    )
    const start = performance.now()
    expect(read(`---\nl0: &l0 ha\n${lines.join('\n')}\n---\n`).source).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('refuses files and front matter beyond their limits', () => {
    expect(said(`---\ntitle: A\n---\n${'x'.repeat(200_000)}`)[0]).toMatch(
      /Unexpected size of \d+ bytes, expected at most 200000/,
    )
    expect(said(`---\ntitle: ${'x'.repeat(33_000)}\n---\n`)[0]).toMatch(/Unexpected front matter of \d+ characters/)
  })

  it.each([
    ['article/case/en.mdx', 'Unexpected folder `article`, expected one of `articles`'],
    ['articles/Case/en.mdx', 'Unexpected slug `Case`'],
    ['articles/case/de.mdx', 'Unexpected language `de`, expected one of `en`, `fr`, `es`'],
    ['articles/case.mdx', 'Unexpected place for an entry'],
    ['articles/a/b/en.mdx', 'Unexpected place for an entry'],
    ['__proto__/case/en.mdx', 'Unexpected folder `__proto__`'],
  ])('refuses the path %s', (path, expected) => {
    expect(said('---\ntitle: A\n---\n', path).join('\n')).toContain(expected)
  })

  it('reads or refuses any text without throwing', () => {
    const piece = fc.constantFrom(
      '---\n',
      'a: ',
      '- ',
      '&x ',
      '*x',
      '!!map ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '  ',
      '? ',
      ': ',
      '|',
      '>',
      '%',
      '@',
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const { source, messages } = read(`---\n${written}\n---\n`)
        expect(source === undefined).toBe(messages.length > 0)
      }),
      { numRuns: 500 },
    )
  })
})
