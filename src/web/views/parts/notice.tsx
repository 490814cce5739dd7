import type { PropsWithChildren } from 'hono/jsx'

/** Something the reader should know of the page before reading on. */
export function Notice({ kind, children }: PropsWithChildren<{ kind: 'info' | 'warning' }>) {
  return <div class={`notice notice-${kind}`}>{children}</div>
}
