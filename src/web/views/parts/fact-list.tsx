import type { Child } from 'hono/jsx'

export type FactRow = readonly [name: string, value: Child | undefined]

/** Names and values; a row without a value is left out. */
export function FactList({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
