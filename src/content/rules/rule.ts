import type { Nodes, Parents, Root, Text } from 'mdast'
import type { Language } from '../../model/languages.ts'
import type { Messages, Place } from '../message.ts'
import type { Names } from '../names.ts'

/** What a rule knows, and where it leaves what it finds. */
export interface RuleContext {
  readonly language: Language
  readonly names: Names
  readonly messages: Messages
  /** Paths of entries the text links to, such as `tools/world-cafe`. */
  readonly links: Set<string>
  /** Links to a heading of another entry; whether it has one is checked when the library is assembled. */
  readonly anchors: EntryAnchor[]
  /** Pictures the text shows, with their place; whether they exist is checked where the disk is at hand. */
  readonly pictures: Picture[]
  readonly picture: (src: string) => string
}

/** A link such as `/tools/world-cafe#online`. */
export interface EntryAnchor extends Place {
  /** `tools/world-cafe` */
  readonly path: string
  /** Without `#`. */
  readonly id: string
}

export interface Picture extends Place {
  /** Beside the file, such as `./map.svg`. */
  readonly src: string
}

/** One thing authors are asked for. Told of every node once, parents first. */
export interface Rule {
  readonly id: string
  /** Starts a text: keeps what the rule has to remember between nodes. */
  readonly start: (context: RuleContext, root: Root) => (node: Nodes, parent: Parents | undefined) => void
}

/** Where something stands in a text node, `offset` characters from its beginning. */
export function placeWithin(node: Text, offset: number): Place {
  const { line, column } = placeOf(node)
  const before = node.value.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  return before.length === 1
    ? { line, column: column + offset }
    : { line: line + before.length - 1, column: last.length + 1 }
}

/** The beginning of a node, in the whole file. */
export function placeOf(node: { position?: Nodes['position'] }): Place {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}
