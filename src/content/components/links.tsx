import type { Child } from 'hono/jsx'
import * as z from 'zod'
import { parseRefPath } from '../../model/address.ts'
import { slug } from '../../model/fields.ts'
import { component, type Drawing } from './component.ts'

export const expertLink = component({
  name: 'ExpertLink',
  attributes: z.strictObject({ slug }),
  children: true,
  names: (attributes) => ({ path: `experts/${attributes.slug}`, attribute: 'slug' }),
  words: () => [],
  draw: (attributes, drawing) => entryLink(`experts/${attributes.slug}`, attributes.children, drawing),
})

export const toolLink = component({
  name: 'ToolLink',
  attributes: z.strictObject({ slug }),
  children: true,
  names: (attributes) => ({ path: `tools/${attributes.slug}`, attribute: 'slug' }),
  words: () => [],
  draw: (attributes, drawing) => entryLink(`tools/${attributes.slug}`, attributes.children, drawing),
})

export const anyEntryLink = component({
  name: 'EntryLink',
  attributes: z.strictObject({
    to: z
      .string()
      .refine(
        (path) => parseRefPath(path) !== undefined,
        'expected a folder and a slug, such as `articles/convention-102`',
      ),
  }),
  children: true,
  names: ({ to }) => ({ path: to, attribute: 'to' }),
  words: () => [],
  draw: ({ to, children }, drawing) => entryLink(to, children, drawing),
})

function entryLink(path: string, children: Child | undefined, { link, language }: Drawing) {
  const target = link(path)
  // Compiling stops before drawing when a named entry does not exist.
  if (target === undefined) throw new RangeError(`No entry \`${path}\` to link to`)
  const foreign = target.language === language ? {} : { lang: target.language, hreflang: target.language }
  return (
    <a class="entry-link" href={target.href} {...foreign}>
      {children ?? target.title}
    </a>
  )
}
