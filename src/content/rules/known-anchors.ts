// A link inside the page leads to a heading or a note that the page has. Asked of the finished tree, which has the ids.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Heading } from '../../model/entry.ts'
import { type Messages, nearHint, quoted } from '../message.ts'

export function knownAnchors(tree: Root, headings: readonly Heading[], messages: Messages): void {
  const ids = new Set<unknown>(headings.map(({ id }) => id))
  visit(tree, 'element', (node) => {
    if (node.properties.id !== undefined) ids.add(node.properties.id)
  })
  visit(tree, 'element', (node) => {
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#') || href === '#') return
    if (ids.has(decodedAnchor(href.slice(1)))) return
    const hint = nearHint(
      href.slice(1),
      headings.map(({ id }) => id),
      '#',
    )
    const { line = 1, column = 1 } = node.position?.start ?? {}
    messages.error('broken-link', `Unexpected link ${quoted(href)}, expected a heading of this text${hint}`, {
      line,
      column,
    })
  })
}

/** The id a link means: escapes of its address undone. */
export function decodedAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
