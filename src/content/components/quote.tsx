import * as z from 'zod'
import { component } from './component.ts'

export const quote = component({
  name: 'Quote',
  attributes: z.strictObject({
    by: z.string().min(1).max(120).optional(),
    source: z.string().min(1).max(300).optional(),
  }),
  children: true,
  words: ({ by, source }) => [by, source],
  draw: ({ by, source, children }) => (
    <figure class="quote">
      <blockquote>{children}</blockquote>
      {by === undefined && source === undefined ? null : (
        <figcaption>
          {by}
          {by === undefined || source === undefined ? null : ', '}
          {source === undefined ? null : <cite>{source}</cite>}
        </figcaption>
      )}
    </figure>
  ),
})
