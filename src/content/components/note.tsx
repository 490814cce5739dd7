import * as z from 'zod'
import { component } from './component.ts'

export const note = component({
  name: 'Note',
  attributes: z.strictObject({
    kind: z.enum(['info', 'tip', 'warning', 'evidence']).default('info'),
    title: z.string().min(1).max(120).optional(),
  }),
  children: true,
  words: ({ title }) => [title],
  draw: ({ kind, title, children }, { translate }) => (
    <aside class={`note note-${kind}`}>
      <p class="note-title">{title ?? translate(`content.note.${kind}`)}</p>
      {children}
    </aside>
  ),
})
