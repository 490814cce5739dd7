import type { DatedWork, Evidence } from '../../pages/evidence.ts'
import type { Frame } from '../../pages/frame.ts'
import { EntryName } from './entry-list.tsx'
import { inLanguage } from './in-language.ts'

/** What the person has published, by type, and what that shows. */
export function ExpertEvidence({ evidence, frame }: { evidence: Evidence; frame: Frame }) {
  const { translate } = frame
  return (
    <section aria-labelledby="Works">
      <h2 id="Works">{translate('expert.works')}</h2>
      {evidence.last === undefined ? <p>{translate('expert.noWorks')}</p> : <Published {...{ evidence, frame }} />}
    </section>
  )
}

function Published({ evidence, frame }: { evidence: Evidence; frame: Frame }) {
  const { translate } = frame
  return (
    <>
      <p class="level">{translate('expert.computed')}</p>
      <Sums evidence={evidence} frame={frame} />
      {evidence.groups.map(({ type, count, works }) => (
        <section class={`works type-${type}`} aria-labelledby={`Works-${type}`}>
          <h3 id={`Works-${type}`}>
            {translate(`layout.types.${type}`)} <span class="count">{count}</span>
          </h3>
          <ul class="entries">
            {works.map((work) => (
              <WorkLine work={work} frame={frame} />
            ))}
          </ul>
        </section>
      ))}
      <Further evidence={evidence} frame={frame} />
    </>
  )
}

function Sums({ evidence, frame }: { evidence: Evidence; frame: Frame }) {
  const { translate } = frame
  const { languages, last } = evidence
  return (
    <dl class="facts">
      {last === undefined ? null : (
        <div class="fact">
          <dt>{translate('expert.last')}</dt>
          <dd>
            <time datetime={last.date}>{last.label}</time>
          </dd>
        </div>
      )}
      <div class="fact">
        <dt>{translate('expert.writes')}</dt>
        <dd>{languages.join(', ')}</dd>
      </div>
    </dl>
  )
}

/** What the works are about besides: the profile does not say it, so nobody claims a level. */
function Further({ evidence, frame }: { evidence: Evidence; frame: Frame }) {
  if (evidence.further.length === 0) return null
  return (
    <section class="further" aria-labelledby="Further">
      <h3 id="Further">{frame.translate('expert.further')}</h3>
      <ul class="topic-links">
        {evidence.further.map(({ href, label, count }) => (
          <li>
            <a href={href}>
              {label} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WorkLine({ work: { entry, year }, frame }: { work: DatedWork; frame: Frame }) {
  return (
    <li class="entry-card">
      <p class="entry-name">
        <EntryName entry={entry} frame={frame} /> <time class="level">{year}</time>
      </p>
      <p class="entry-summary" {...inLanguage(entry.language, frame.language)}>
        {entry.summary}
      </p>
    </li>
  )
}
