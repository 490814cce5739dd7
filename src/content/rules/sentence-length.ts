import type { Nodes } from 'mdast'
import { longSentenceReason, longSentences } from '../readability.ts'
import { placeOf, type Rule } from './rule.ts'

/** Asks for shorter sentences. Notes are left alone: they hold titles and names. */
export const sentenceLength: Rule = {
  id: 'sentence-length',
  start: (context) => (node, parent) => {
    if (node.type !== 'paragraph' || parent?.type === 'footnoteDefinition') return
    for (const sentence of longSentences(wordsOf(node), context.language)) {
      context.messages.warning('sentence-length', longSentenceReason(sentence), placeOf(node))
    }
  },
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
