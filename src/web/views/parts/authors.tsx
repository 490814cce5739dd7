import type { EntryLink } from '../../pages/entry-link.ts'
import type { Frame } from '../../pages/frame.ts'
import { EntryName } from './entry-list.tsx'
import { Portrait } from './portrait.tsx'

/** Who wrote an entry, or keeps a tool: a word, then the names. */
export function Authors({ label, authors, frame }: { label: string; authors: readonly EntryLink[]; frame: Frame }) {
  if (authors.length === 0) return null
  return (
    <div class="authors">
      <span id="Authors">{label}</span>
      <ul aria-labelledby="Authors">
        {authors.map((author) => (
          <li>
            <Portrait name={author.title} size={36} />
            <EntryName entry={author} frame={frame} />
          </li>
        ))}
      </ul>
    </div>
  )
}
