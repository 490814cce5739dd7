// The page's title is the one heading of the first level; a text goes down one level at a time.
import { placeOf, type Rule } from './rule.ts'

export const headingOrder: Rule = {
  id: 'heading-order',
  start: (context) => {
    let depth = 1
    return (node) => {
      if (node.type !== 'heading') return
      if (node.depth === 1) {
        context.messages.error(
          'heading-order',
          'Unexpected heading of the first level, expected `##`: the title is in the front matter',
          placeOf(node),
        )
      } else if (node.depth > depth + 1) {
        const reason = `Unexpected heading \`${'#'.repeat(node.depth)}\` after \`${'#'.repeat(depth)}\`, expected \`${'#'.repeat(depth + 1)}\``
        context.messages.error('heading-order', reason, placeOf(node))
      }
      depth = node.depth
    }
  },
}
