// Every mark of a note has its note, and every note is asked for.
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { nearHint, quoted } from '../message.ts'
import { placeOf, placeWithin, type Rule } from './rule.ts'

/** What Markdown leaves as plain text where the note is missing. */
const MARK = /\[\^([^\]\s]+)\]/g

export const footnotes: Rule = {
  id: 'footnotes',
  start: ({ messages }, root) => {
    const { notes, asked } = gather(root)
    return (node) => {
      if (node.type === 'footnoteDefinition' && !asked.has(node.identifier)) {
        const mark = quoted(`[^${node.label}]`)
        messages.warning('footnotes', `Unexpected note ${mark}, expected a mark ${mark} in the text`, placeOf(node))
      }
      if (node.type !== 'text') return
      for (const { 0: mark, 1: label = '', index } of node.value.matchAll(MARK)) {
        const reason = `Unexpected mark ${quoted(mark)}, expected a note ${quoted(`${mark}: …`)}${nearHint(label, [...notes])}`
        messages.error('footnotes', reason, placeWithin(node, index))
      }
    }
  },
}

function gather(root: Root): { notes: ReadonlySet<string>; asked: ReadonlySet<string> } {
  const notes = new Set<string>()
  const asked = new Set<string>()
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') notes.add(node.identifier)
    if (node.type === 'footnoteReference') asked.add(node.identifier)
  })
  return { notes, asked }
}
