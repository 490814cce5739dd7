import type { Frame } from '../../pages/frame.ts'
import type { HitCard } from '../../pages/hit-card.ts'
import type { WaysOut } from '../../pages/ways-out.ts'
import { inLanguage } from './in-language.ts'
import { Picture } from './picture.tsx'
import { Portrait } from './portrait.tsx'
import { SampleLabel } from './sample-label.tsx'

/** Nothing matches: what was understood, what would match, and whom to ask. */
export function EmptyState({ waysOut, text, frame }: { waysOut: WaysOut; text: string; frame: Frame }) {
  const { language, translate } = frame
  const numbers = new Intl.NumberFormat(language)
  const { understood, loosened, topics, experts } = waysOut
  return (
    <div class="empty">
      <div class="empty-head">
        <Picture name="nothing" size={64} />
        <div>
          <p>{text === '' ? translate('search.empty.filters') : translate('search.empty.words', { query: text })}</p>
          {understood.map((sentence) => (
            <p class="empty-understood">{sentence}</p>
          ))}
        </div>
      </div>
      {loosened.length === 0 ? null : (
        <>
          <h3>{translate('search.empty.loosen')}</h3>
          <ul>
            {loosened.map(({ href, label, count }) => (
              <li>
                <a href={href}>{label}</a> <span class="count">{numbers.format(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {topics.length === 0 ? null : (
        <>
          <h3>{translate('search.empty.topics')}</h3>
          <ul class="topic-links">
            {topics.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="empty-hint">
        {translate('search.empty.hint')} <a href={`/${language}/topics`}>{translate('search.empty.allTopics')}</a>
        {' · '}
        <a href={`/${language}/search?type=expert`}>{translate('home.way.specialist')}</a>
      </p>
      {experts.length === 0 ? null : (
        <>
          <h3>{translate('search.empty.experts')}</h3>
          <ul class="people">
            {experts.map((expert) => (
              <Person expert={expert} frame={frame} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Person({ expert, frame: { language, translate } }: { expert: HitCard; frame: Frame }) {
  const { href, name, sample, availability } = expert
  return (
    <li>
      <Portrait name={name} size={48} />
      <div>
        <a href={href}>{name}</a> {sample ? <SampleLabel type="expert" translate={translate} /> : null}
        <p {...inLanguage(expert.language, language)}>{expert.summary}</p>
        {availability === undefined ? null : <p class={`availability-${availability.id}`}>{availability.label}</p>}
      </div>
    </li>
  )
}
