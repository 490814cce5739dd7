// A column is known to a screen reader by its heading: the first cell of a table is no empty corner.
import { placeOf, type Rule } from './rule.ts'

export const tableHeaders: Rule = {
  id: 'table-headers',
  start: (context) => (node) => {
    if (node.type !== 'table') return
    for (const cell of node.children[0]?.children ?? []) {
      if (cell.children.length > 0) continue
      context.messages.error(
        'table-headers',
        'Missing heading of a column, expected words in every cell of the first row',
        placeOf(cell),
      )
    }
  },
}
