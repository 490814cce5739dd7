// Our renderer draws what MDX itself would: each text is evaluated by the reference compiler and compared.
import { evaluate } from '@mdx-js/mdx'
import { Fragment, jsx, jsxs } from 'hono/jsx/jsx-runtime'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type BodySource, compile, finish, stepsFor } from '../../src/content/compile.ts'
import { componentsFor, drawingFor } from '../../src/content/draw.ts'
import { messagesFor } from '../../src/content/message.ts'
import type { Names } from '../../src/content/names.ts'
import { refPath } from '../../src/model/address.ts'
import { filesBelow, makeFrom, makeLibrary } from './invented-library.ts'

async function reference(source: BodySource, names: Names): Promise<string> {
  const drawing = drawingFor(source.language, refPath(source), names)
  const context = {
    language: source.language,
    names,
    messages: messagesFor(source.path),
    links: new Set(),
    pictures: [],
    picture: drawing.picture,
  }
  const file = new VFile({ value: source.text, path: source.path, data: { work: { context } } })
  const components = Object.fromEntries(componentsFor(drawing))
  const { default: Content } = await evaluate(file, {
    ...stepsFor(source.language),
    rehypePlugins: [finish(source.language)],
    Fragment,
    // Hono's types of these name the DOM's attributes; the runtime takes any.
    jsx: jsx as never,
    jsxs: jsxs as never,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    tableCellAlignToStyle: false,
  })
  return String(Content({ components })).trim()
}

describe.each([
  ['the invented library', makeLibrary()],
  ['the library', makeFrom(filesBelow('content', '{articles,tools,experts,organisations}/*/*.mdx'))],
])('every text of %s', (_, { sources, names }) => {
  it('is drawn as the reference compiler draws it', async () => {
    expect(sources.length).toBeGreaterThan(10)
    for (const source of sources) {
      expect([source.path, compile(source, names).body?.html]).toEqual([source.path, await reference(source, names)])
    }
  }, 60_000)
})
