// What the guides for authors show must be what the build accepts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printMessages } from '../../src/content/report.ts'
import { filesBelow, makeFrom } from './invented-library.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const guide = (name: string): string => readFileSync(join(CONTENT, name), 'utf8')
const examplesIn = (text: string): string[] => [...text.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, code = '']) => code)
const outline = (text: string): number[] => [...text.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length)

/** What the examples link to. */
const library = filesBelow('content', '{experts/claire-benhaddou,tools/world-cafe}/*.mdx')

describe.each([
  ['README.md', 'en', 'fr'],
  ['README.fr.md', 'fr', 'es'],
  ['README.es.md', 'es', 'en'],
])('the guide %s', (name, language, translation) => {
  it('shows an original and a translation that pass the check as they stand', () => {
    const [original = '', translated = ''] = examplesIn(guide(name))
    const example = [
      { path: `articles/example/${language}.mdx`, bytes: new TextEncoder().encode(original) },
      { path: `articles/example/${translation}.mdx`, bytes: new TextEncoder().encode(translated) },
    ]
    const messages = makeFrom([...library, ...example]).messages.filter(({ path }) => path.includes('/example/'))
    // The translation's text stops after its first heading, and nothing else is said.
    expect(printMessages(messages, 'content').split('\n')).toEqual([
      expect.stringMatching(/Unexpected headings \(##\), expected those of/),
    ])
  })

  it('has the sections and the examples of the others', () => {
    const first = guide('README.md')
    expect(outline(guide(name))).toEqual(outline(first))
    expect(guide(name).match(/^\|/gm)?.length).toBe(first.match(/^\|/gm)?.length)
  })
})
