// Links lead to the web, to an address for mail, to a heading, or to an entry that exists; nothing else.
import type { Definition, Link, Nodes } from 'mdast'
import { nearHint, quoted } from '../message.ts'
import { entryOfLink, linkTo } from '../names.ts'
import { PICTURE_BESIDE } from '../picture.ts'
import { decodedAnchor } from './known-anchors.ts'
import { placeOf, type Rule, type RuleContext } from './rule.ts'

const WEB = /^(?:https?:\/\/[^/\s]|mailto:[^\s])/i

export const safeLinks: Rule = {
  id: 'safe-links',
  start: (context) => (node) => {
    if (node.type === 'link' || (node.type === 'definition' && !isPicture(node))) checkLink(node, context)
  },
}

function isPicture(node: Nodes): boolean {
  return node.type === 'definition' && PICTURE_BESIDE.test(node.url)
}

function checkLink(node: Link | Definition, context: RuleContext): void {
  // Browsers leave out control characters and white space before they read a protocol.
  const url = node.url.replace(/[\p{Cc}\s]+/gu, '')
  if (url.startsWith('#')) return
  const target = entryOfLink(url)
  if (target !== undefined) {
    leadToEntry(node, target, context)
    return
  }
  if (WEB.test(url)) {
    node.url = url
    return
  }
  const expected = 'expected `https://…`, `http://…`, `mailto:…`, `#heading` or an entry such as `/tools/world-cafe`'
  context.messages.error('safe-links', `Unexpected link ${quoted(node.url)}, ${expected}`, placeOf(node))
}

function leadToEntry(
  node: Link | Definition,
  { path, hash }: { path: string; hash: string },
  context: RuleContext,
): void {
  const name = context.names.get(path)
  if (name === undefined) {
    const hint = nearHint(path, [...context.names.keys()], '/')
    context.messages.error(
      'broken-link',
      `Unexpected link ${quoted(node.url)}, expected an entry of the library${hint}`,
      placeOf(node),
    )
    return
  }
  const target = linkTo(name, context.language)
  context.links.add(path)
  if (hash.length > 1) context.anchors.push({ path, id: decodedAnchor(hash.slice(1)), ...placeOf(node) })
  node.url = `${target.href}${hash}`
  if (node.type === 'link') {
    const foreign = target.language === context.language ? {} : { hrefLang: target.language }
    node.data = { ...node.data, hProperties: { className: ['entry-link'], ...foreign } }
  }
}
