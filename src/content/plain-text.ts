// A text without its markup, one block a line: what the index reads and excerpts show.
import type { Nodes, Root } from 'mdast'
import type {} from 'mdast-util-mdx'
import { findComponent } from './components/index.ts'
import { acceptedAttributes } from './rules/allowed-mdx.ts'

const SILENT: ReadonlySet<string> = new Set([
  ...['yaml', 'definition', 'footnoteReference', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm', 'code'],
])
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'paragraph',
    'heading',
    'listItem',
    'tableRow',
    'blockquote',
    'footnoteDefinition',
    'mdxJsxFlowElement',
    'thematicBreak',
  ],
])

/**
 * The words of a checked text, blocks separated by line ends, white space folded.
 * `titleOf` gives the words of a link to an entry that has none of its own.
 */
export function plainText(root: Root, titleOf: (path: string) => string): string {
  const parts: string[] = []
  gather(root, parts, titleOf)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function gather(node: Nodes, parts: string[], titleOf: (path: string) => string): void {
  if (SILENT.has(node.type)) return
  if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value)
  else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '')
  else if (node.type === 'break') parts.push('\n')
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') gatherComponent(node, parts, titleOf)
  if ('children' in node) {
    for (const child of node.children) {
      gather(child, parts, titleOf)
      if (node.type === 'tableRow') parts.push(' ')
    }
  }
  if (BLOCKS.has(node.type)) parts.push('\n')
}

function gatherComponent(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  parts: string[],
  titleOf: (path: string) => string,
): void {
  const component = findComponent(node.name)
  const attributes = acceptedAttributes.get(node)
  if (component === undefined || attributes === undefined) return
  for (const words of component.words(attributes)) if (words !== undefined) parts.push(words, '\n')
  const named = component.names?.(attributes)
  if (named !== undefined && node.children.length === 0) parts.push(titleOf(named.path))
}
