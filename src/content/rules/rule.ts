import type { Nodes, Parents, Root } from 'mdast'
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
  /** Pictures the text shows, with their place; whether they exist is checked where the disk is at hand. */
  readonly pictures: Picture[]
  readonly picture: (src: string) => string
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

/** The beginning of a node, in the whole file. */
export function placeOf(node: { position?: Nodes['position'] }): Place {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}
