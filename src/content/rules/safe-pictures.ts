// Pictures stand beside the file: nothing is asked of another site when a page opens.
import type { Definition, Image, Nodes } from 'mdast'
import { quoted } from '../message.ts'
import { placeOf, type Rule, type RuleContext } from './rule.ts'

const BESIDE = /^\.\/[\w.-]+\.(?:svg|png|jpe?g|webp|avif)$/i

export const safePictures: Rule = {
  id: 'safe-pictures',
  start: (context) => (node: Nodes) => {
    // An address given apart (`[map]: ./map.svg`) may only be a picture's when it names one.
    if (node.type === 'image' || (node.type === 'definition' && BESIDE.test(node.url))) showPicture(node, context)
  },
}

function showPicture(node: Image | Definition, context: RuleContext): void {
  if (!BESIDE.test(node.url)) {
    const reason = `Unexpected picture ${quoted(node.url)}, expected a file beside the text such as \`./map.svg\``
    context.messages.error('safe-pictures', reason, placeOf(node))
    return
  }
  context.pictures.push({ src: node.url, ...placeOf(node) })
  node.url = context.picture(node.url)
}
