// Steps on the way from Markdown to HTML, the same for our renderer and for the reference compiler in the tests.
import GithubSlugger from 'github-slugger'
import type { Element, Nodes, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type {} from 'mdast-util-mdx'
import { SKIP, visit } from 'unist-util-visit'
import type { Heading } from '../model/entry.ts'

/** Gives headings their anchors, cells their alignment as a class, and tables a frame that scrolls on a phone. */
export function finishTree(tree: Root, tableLabel: string): readonly Heading[] {
  const slugger = new GithubSlugger()
  // The heading of the footnotes has this id already.
  slugger.slug('footnote-label')
  const headings: Heading[] = []
  visit(tree, (node, index, parent) => {
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && index !== undefined) {
      // What the rules let through is a comment, which has nothing to draw.
      parent?.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type !== 'element') return undefined
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1]
    if (depth !== undefined) headings.push(anchor(node, Number(depth), slugger))
    else if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node)
    else if (node.tagName === 'table' && index !== undefined && parent !== undefined && !isFrame(parent)) {
      frameTable(node, index, parent, tableLabel)
      return [SKIP, index]
    }
    return undefined
  })
  return headings
}

function anchor(node: Element, depth: number, slugger: GithubSlugger): Heading {
  const text = textOf(node)
  // A page has ids of its own; the texts' begin alike, so the two never meet.
  const id =
    node.properties.id === undefined ? slugger.slug(text) || slugger.slug('section') : String(node.properties.id)
  node.properties.id = id
  return { depth, id, text }
}

// A style attribute, which MDX would write, is refused by the content security policy.
function alignByClass(node: Element): void {
  const { align } = node.properties
  if (typeof align !== 'string') return
  delete node.properties.align
  node.properties.className = [`align-${align}`]
}

function frameTable(table: Element, index: number, parent: Parents, label: string): void {
  const properties = { className: ['table-wrap'], role: 'region', ariaLabel: label, tabIndex: 0 }
  parent.children[index] = { type: 'element', tagName: 'div', properties, children: [table] }
}

function isFrame(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const { className } = node.properties
  return Array.isArray(className) && className.includes('table-wrap')
}
