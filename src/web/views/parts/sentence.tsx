import type { Child } from 'hono/jsx'
import type { SentenceAround } from '../../pages/sentence.ts'

/** A sentence with its inner piece drawn by the caller. */
export function Sentence({ around, children }: { around: Pick<SentenceAround, 'before' | 'after'>; children?: Child }) {
  return (
    <>
      {around.before}
      {children}
      {around.after}
    </>
  )
}
