import type { Span } from '../../../search/engine.ts'
import type { Frame } from '../../pages/frame.ts'
import type { HitCard, Reason } from '../../pages/hit-card.ts'
import { inLanguage } from './in-language.ts'
import { Portrait } from './portrait.tsx'
import { SampleLabel } from './sample-label.tsx'
import { Sentence } from './sentence.tsx'
import { TypeLabel } from './type-label.tsx'

/** Results in order; `start` is the number of the first. */
export function HitList({ hits, frame, start = 1 }: { hits: readonly HitCard[]; frame: Frame; start?: number }) {
  return (
    <ol class="hits" start={start}>
      {hits.map((hit) => (
        <li class={`hit hit-${hit.type} type-${hit.type}`}>
          <HitParts hit={hit} frame={frame} />
        </li>
      ))}
    </ol>
  )
}

function HitParts({ hit, frame }: { hit: HitCard; frame: Frame }) {
  const { language, translate } = frame
  const foreign = inLanguage(hit.language, language)
  return (
    <>
      <p class="hit-kind">
        <TypeLabel type={hit.type} translate={translate} />
        {hit.sample ? <SampleLabel type={hit.type} translate={translate} /> : null}
        {hit.shownIn === undefined ? null : (
          <span class="hit-language">{translate('search.inLanguage', { language: hit.shownIn })}</span>
        )}
      </p>
      {hit.type === 'expert' ? <Portrait name={hit.name} size={64} /> : null}
      <h3 class="hit-title">
        <a href={hit.href} {...foreign}>
          <Marked spans={hit.title} />
        </a>
      </h3>
      <p class="hit-excerpt" {...foreign}>
        <Marked spans={hit.excerpt} />
      </p>
      {hit.reasons.map((reason) => (
        <ReasonLine reason={reason} frame={frame} />
      ))}
      <HitFacts hit={hit} />
      {hit.topics.length === 0 ? null : (
        <ul class="topic-links" aria-label={translate('entry.topics')}>
          {hit.topics.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function HitFacts({ hit: { facts, availability } }: { hit: HitCard }) {
  if (facts.length === 0 && availability === undefined) return null
  return (
    <ul class="hit-facts">
      {availability === undefined ? null : (
        <li class={`hit-openness availability-${availability.id}`}>{availability.label}</li>
      )}
      {facts.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  )
}

function Marked({ spans }: { spans: readonly Span[] }) {
  return <>{spans.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}

function ReasonLine({ reason, frame }: { reason: Reason; frame: Frame }) {
  return (
    <p class="hit-reason">
      <Sentence around={reason}>
        <span class="met" {...inLanguage(reason.language, frame.language)}>
          {reason.inside}
        </span>
      </Sentence>
    </p>
  )
}
