import type { EntryLink } from '../../pages/entry-link.ts'
import type { Frame } from '../../pages/frame.ts'
import { inLanguage } from './in-language.ts'
import { SampleLabel } from './sample-label.tsx'
import { TypeLabel } from './type-label.tsx'

/** A link with the label of an invented person, and the language where it is not the page's. */
export function EntryName({ entry, frame }: { entry: EntryLink; frame: Frame }) {
  const { language, translate } = frame
  return (
    <>
      <a href={entry.href} {...inLanguage(entry.language, language)}>
        {entry.title}
      </a>
      {entry.sample ? (
        <>
          {' '}
          <SampleLabel type={entry.type} translate={translate} />
        </>
      ) : null}
    </>
  )
}

/** Entries with their type and summary. */
export function EntryList({ entries, frame }: { entries: readonly EntryLink[]; frame: Frame }) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li class="entry-card">
          <p class="hit-kind">
            <TypeLabel type={entry.type} translate={frame.translate} />
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
  )
}
