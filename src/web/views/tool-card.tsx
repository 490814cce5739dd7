import type { Frame } from '../pages/frame.ts'
import type { Link } from '../pages/search-links.ts'
import type { ToolCard as Card, CardStep } from '../pages/tool-card.ts'
import { Layout } from './layout.tsx'
import { inLanguage } from './parts/in-language.ts'
import { PaperBar } from './parts/paper-bar.tsx'

type CardProps = { card: Card; papers: readonly Link[]; back: Link; frame: Frame }

/** A tool made for paper: what is printed is the article, the rest stays on the screen. */
export function ToolCard({ card, papers, back, frame }: CardProps) {
  const { translate, language, instanceName } = frame
  const text = inLanguage(card.textLanguage, language)
  return (
    <Layout frame={frame} kind="paper">
      <PaperBar papers={papers} back={back} frame={frame} />
      <article class={`paper paper-${card.paper}`}>
        <header class="paper-head">
          <p class="paper-kind">
            {instanceName} · {translate('type.tool')}
          </p>
          <h1 {...text}>{card.title}</h1>
          <p class="paper-purpose" {...text}>
            {card.purpose}
          </p>
        </header>
        <dl class="paper-facts">
          {card.facts.map(({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section aria-labelledby="Steps">
          <h2 id="Steps">
            {translate('tool.steps')}
            {card.sum === undefined ? null : <span class="paper-sum">{card.sum}</span>}
          </h2>
          <ol class="paper-steps" {...text}>
            {card.steps.map((step) => (
              <Step step={step} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="Variants">
          <h2 id="Variants">{translate('tool.variants')}</h2>
          <ul {...text}>
            {card.variants.map((variant) => (
              <li>{variant}</li>
            ))}
          </ul>
        </section>
        <Foot card={card} frame={frame} />
      </article>
    </Layout>
  )
}

function Step({ step: { title, instruction, length, running } }: { step: CardStep }) {
  return (
    <li>
      <p class="paper-step">
        <strong>{title}</strong>
        {length === undefined ? null : <span class="paper-length">{length}</span>}
        {running === undefined ? null : (
          <span class="paper-running">
            {running.start}–{running.end}
          </span>
        )}
      </p>
      <p>{instruction}</p>
    </li>
  )
}

function Foot({ card, frame: { translate } }: { card: Card; frame: Frame }) {
  return (
    <footer class="paper-foot">
      <p>
        {card.origin === undefined ? (
          translate('tool.noOrigin')
        ) : (
          <>
            <b>{translate('tool.origin')}</b> {card.origin.sentence}
          </>
        )}
      </p>
      <p>
        <b>{translate('tool.methodLicence')}</b> {card.methodLicence} · <b>{translate('tool.cardLicence')}</b>{' '}
        {card.licence}
      </p>
      <p class="paper-address">{card.address}</p>
    </footer>
  )
}
