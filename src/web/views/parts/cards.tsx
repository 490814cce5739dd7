import type { Translate } from '../../../i18n/translate.ts'
import { topicPath } from '../../../model/address.ts'
import type { Language } from '../../../model/languages.ts'
import type { HitCard } from '../../pages/hit-card.ts'
import { SampleLabel } from './entry-list.tsx'
import { Spans } from './spans.tsx'

interface Props {
  readonly cards: readonly HitCard[]
  readonly language: Language
  readonly translate: Translate
}

/** Results, best first. */
export function Cards({ cards, language, translate }: Props) {
  return (
    <ol class="results">
      {cards.map((card) => (
        <li>
          <Card card={card} language={language} translate={translate} />
        </li>
      ))}
    </ol>
  )
}

function Card({ card, language, translate }: { card: HitCard; language: Language; translate: Translate }) {
  return (
    <article class={`card card-${card.type}`}>
      <p class="card-type">
        {card.typeLabel}
        {card.languageNote === undefined ? null : <span class="card-language">{card.languageNote}</span>}
        {card.sample ? <SampleLabel translate={translate} language={language} /> : null}
      </p>
      <h3 class="card-title">
        <a href={card.href} lang={card.language} hreflang={card.language}>
          <Spans spans={card.title} />
        </a>
      </h3>
      <p class="card-excerpt" lang={card.language}>
        <Spans spans={card.excerpt} />
      </p>
      {card.why.map((sentence) => (
        <p class="card-why">{sentence}</p>
      ))}
      {card.facts.length === 0 ? null : (
        <ul class="card-facts">
          {card.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      <ul class="card-topics">
        {card.topics.map(({ id, label }) => (
          <li>
            <a href={topicPath(id, language)}>{label}</a>
          </li>
        ))}
      </ul>
    </article>
  )
}
