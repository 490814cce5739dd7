import * as z from 'zod'
import { component } from './component.ts'

export const steps = component({
  name: 'Steps',
  attributes: z.strictObject({}),
  children: true,
  holds: 'Step',
  words: () => [],
  draw: ({ children }) => <ol class="steps">{children}</ol>,
})

export const step = component({
  name: 'Step',
  attributes: z.strictObject({
    title: z.string().min(1).max(120),
    minutes: z.number().int().min(1).max(10_000).optional(),
  }),
  children: true,
  within: 'Steps',
  words: ({ title }) => [title],
  draw: ({ title, minutes, children }, { translate }) => (
    <li class="step">
      <p class="step-title">
        <strong>{title}</strong>
        {minutes === undefined ? null : (
          <span class="step-minutes">{translate('content.minutes', { count: minutes })}</span>
        )}
      </p>
      {children}
    </li>
  ),
})
