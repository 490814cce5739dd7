// Pictures stand beside the file: nothing is asked of another site when a page opens.
import type { Definition, Image, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { quoted } from '../message.ts'
import { PICTURE_BESIDE } from '../picture.ts'
import { placeOf, type Rule, type RuleContext } from './rule.ts'

export const safePictures: Rule = {
  id: 'safe-pictures',
  start: (context, root) => {
    const shown = shownByReference(root)
    return (node: Nodes) => {
      // An address given apart (`[map]: ./map.svg`) is a picture's when a picture names it.
      if (node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier)))
        showPicture(node, context)
    }
  },
}

function shownByReference(root: Root): ReadonlySet<string> {
  const shown = new Set<string>()
  visit(root, 'imageReference', ({ identifier }) => {
    shown.add(identifier)
  })
  return shown
}

function showPicture(node: Image | Definition, context: RuleContext): void {
  if (!PICTURE_BESIDE.test(node.url)) {
    const reason = `Unexpected picture ${quoted(node.url)}, expected a file beside the text such as \`./map.svg\``
    context.messages.error('safe-pictures', reason, placeOf(node))
    return
  }
  context.pictures.push({ src: node.url, ...placeOf(node) })
  node.url = context.picture(node.url)
}
