import { unverifiedMark, unverifiedReason } from '../unverified.ts'
import { placeWithin, type Rule } from './rule.ts'

export const unverifiedMarks: Rule = {
  id: 'unverified-mark',
  start: (context) => (node) => {
    if (node.type !== 'text') return
    const found = unverifiedMark(node.value)
    if (found === undefined) return
    context.messages.error('unverified-mark', unverifiedReason(found.mark), placeWithin(node, found.offset))
  },
}
