import * as z from 'zod'
import { component } from './component.ts'

export const keyFigures = component({
  name: 'KeyFigures',
  attributes: z.strictObject({ source: z.string().min(1).max(300).optional() }),
  children: true,
  holds: 'KeyFigure',
  words: ({ source }) => [source],
  draw: ({ source, children }, { translate }) => (
    <figure class="key-figures">
      <ul>{children}</ul>
      {source === undefined ? null : <figcaption>{translate('content.source', { source })}</figcaption>}
    </figure>
  ),
})

export const keyFigure = component({
  name: 'KeyFigure',
  attributes: z.strictObject({ value: z.string().min(1).max(40), label: z.string().min(1).max(300) }),
  children: false,
  within: 'KeyFigures',
  words: ({ value, label }) => [`${value} ${label}`],
  draw: ({ value, label }) => (
    <li class="key-figure">
      <strong class="key-figure-value">{value}</strong> <span class="key-figure-label">{label}</span>
    </li>
  ),
})
