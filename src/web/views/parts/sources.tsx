import type { Translate } from '../../../i18n/translate.ts'
import type { Source } from '../../../model/fields.ts'

/** Where the facts were read, with year, and the secondary source where there was one. */
export function Sources({ sources, translate }: { sources: readonly Source[]; translate: Translate }) {
  if (sources.length === 0) return null
  return (
    <section class="sources">
      <h2>{translate('entry.sources')}</h2>
      <ol>
        {sources.map(({ title, publisher, year, url, via }) => (
          <li>
            <a href={url}>{title}</a>, {publisher}, {year ?? translate('entry.undated')}
            {via === undefined ? null : ` (${translate('entry.via', { via })})`}
          </li>
        ))}
      </ol>
    </section>
  )
}
