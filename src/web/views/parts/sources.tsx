import type { Frame } from '../../pages/frame.ts'
import type { SourceLine } from '../../pages/source-list.ts'

/** Where the facts were read, and through whom. */
export function Sources({ sources, frame }: { sources: readonly SourceLine[]; frame: Frame }) {
  if (sources.length === 0) return null
  return (
    <section class="sources" aria-labelledby="Sources">
      <h2 id="Sources">{frame.translate('entry.sources')}</h2>
      <ul>
        {sources.map(({ href, title, details, via }) => (
          <li>
            <a href={href} rel="external">
              {title}
            </a>{' '}
            <span class="source-details">
              {details}
              {via === undefined ? null : `. ${frame.translate('entry.via', { via })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
