import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import type { Translate } from '../../i18n/translate.ts'
import type { Language } from '../../model/languages.ts'
import type { LinkTarget } from '../names.ts'

/** What a component may know of the text it stands in. */
export interface Drawing {
  readonly language: Language
  readonly translate: Translate
  /** Where a path such as `tools/world-cafe` leads; undefined when no entry has it. */
  readonly link: (path: string) => LinkTarget | undefined
  /** The address of a picture beside the file. */
  readonly picture: (src: string) => string
}

/** A component that authors may use in MDX. */
export interface Component<Attributes extends z.ZodObject = z.ZodObject> {
  readonly name: string
  /** Strict: what is not named here is refused at its place. */
  readonly attributes: Attributes
  /** Whether text may stand inside. */
  readonly children: boolean
  /** The one component that may stand inside, such as `Step`: it is a list, not a text. */
  readonly holds?: string
  /** The component it may stand in alone, such as `Steps`. */
  readonly within?: string
  /** The entry it names, such as `experts/awa-ndiaye`, and the attribute that does. */
  readonly names?: (attributes: z.infer<Attributes>) => { readonly path: string; readonly attribute: string }
  /** The picture it shows. */
  readonly shows?: (attributes: z.infer<Attributes>) => string
  /** The words the index and excerpts get besides the text inside. */
  readonly words: (attributes: z.infer<Attributes>) => readonly (string | undefined)[]
  readonly draw: (attributes: z.infer<Attributes> & { children?: Child }, drawing: Drawing) => Child
}

/** Keeps the attributes' type while a component is written; the table holds them all alike. */
export function component<Attributes extends z.ZodObject>(definition: Component<Attributes>): Component {
  // Attributes are parsed with the component's own schema before any of its functions sees them.
  return definition as unknown as Component
}
