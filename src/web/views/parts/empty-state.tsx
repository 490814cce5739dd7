import type { Frame } from '../../pages/frame.ts'
import type { WaysOut } from '../../pages/ways-out.ts'

/** Nothing matches: what would, and what to try. */
export function EmptyState({ waysOut, text, frame }: { waysOut: WaysOut; text: string; frame: Frame }) {
  const { language, translate } = frame
  const numbers = new Intl.NumberFormat(language)
  return (
    <div class="empty">
      <p>{text === '' ? translate('search.empty.filters') : translate('search.empty.words', { query: text })}</p>
      {waysOut.loosened.length === 0 ? null : (
        <>
          <h3>{translate('search.empty.loosen')}</h3>
          <ul>
            {waysOut.loosened.map(({ href, label, count }) => (
              <li>
                <a href={href}>{label}</a> <span class="count">{numbers.format(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {waysOut.topics.length === 0 ? null : (
        <>
          <h3>{translate('search.empty.topics')}</h3>
          <ul>
            {waysOut.topics.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {translate('search.empty.hint')} <a href={`/${language}/topics`}>{translate('search.empty.allTopics')}</a>
      </p>
    </div>
  )
}
