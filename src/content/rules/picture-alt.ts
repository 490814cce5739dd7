import { placeOf, type Rule } from './rule.ts'

export const pictureAlt: Rule = {
  id: 'picture-alt',
  start: (context) => (node) => {
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      const reason = 'Missing text of a picture, expected `![what it shows](./picture.svg)`'
      context.messages.error('picture-alt', reason, placeOf(node))
    }
  },
}
