import type { Span } from '../../../search/engine.ts'

/** A text with what matched marked. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  return <>{spans.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}
