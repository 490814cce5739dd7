import type { PropsWithChildren } from 'hono/jsx'
import type { Frame } from '../../pages/frame.ts'
import type { ShelvedEntry } from '../../pages/home-page.ts'
import { EntryName } from './entry-list.tsx'
import { inLanguage } from './in-language.ts'
import { TypeLabel } from './type-label.tsx'

interface ShelfProps {
  id: string
  title: string
  shelved: readonly ShelvedEntry[]
  frame: Frame
}

/** A few entries with the reason each stands there; a last line says what the shelf is. */
export function Shelf({ id, title, shelved, frame, children }: PropsWithChildren<ShelfProps>) {
  if (shelved.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="entries">
        {shelved.map(({ entry, note }) => (
          <li class="entry-card">
            <p class="hit-kind">
              <TypeLabel type={entry.type} translate={frame.translate} />
              <span>{note}</span>
            </p>
            <p class="entry-name">
              <EntryName entry={entry} frame={frame} />
            </p>
            <p class="entry-summary" {...inLanguage(entry.language, frame.language)}>
              {entry.summary}
            </p>
          </li>
        ))}
      </ul>
      <p class="feed-link">{children}</p>
    </section>
  )
}
