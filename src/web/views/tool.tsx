import type { EntryPageData } from '../pages/entry-page.ts'
import type { ToolDetails } from '../pages/tool.ts'
import { Body, EntryPage } from './entry-page.tsx'
import { Authors } from './parts/authors.tsx'
import { Facts } from './parts/facts.tsx'
import { inLanguage } from './parts/in-language.ts'
import { Sources } from './parts/sources.tsx'
import { ToolActions } from './parts/tool-actions.tsx'

export function ToolPage({ page, details }: { page: EntryPageData; details: ToolDetails }) {
  const { frame } = page
  const { translate } = frame
  const text = inLanguage(page.textLanguage, frame.language)
  const byline = <Authors label={translate('tool.keptBy')} authors={details.authors} frame={frame} />
  return (
    <EntryPage page={page} byline={byline}>
      <section class="entry-side" aria-labelledby="AtAGlance">
        <h2 id="AtAGlance" class="visually-hidden">
          {translate('entry.atAGlance')}
        </h2>
        <Facts facts={details.facts} />
        <ToolActions details={details} frame={frame} />
      </section>
      <ToolSteps page={page} details={details} />
      <Body page={page} />
      <section aria-labelledby="Variants">
        <h2 id="Variants">{translate('tool.variants')}</h2>
        <ul class="prose-list" {...text}>
          {details.variants.map((variant) => (
            <li>{variant}</li>
          ))}
        </ul>
      </section>
      <Origin page={page} details={details} />
      <Sources sources={details.sources} frame={frame} />
    </EntryPage>
  )
}

function ToolSteps({ page, details }: { page: EntryPageData; details: ToolDetails }) {
  const { translate, language } = page.frame
  return (
    <section aria-labelledby="Steps">
      <h2 id="Steps">{translate('tool.steps')}</h2>
      <ol class="steps" {...inLanguage(page.textLanguage, language)}>
        {details.steps.map(({ title, instruction, minutes }) => (
          <li class="step">
            <p class="step-title">
              <strong>{title}</strong>{' '}
              {minutes === undefined ? null : (
                <span class="step-minutes" {...(page.textLanguage === language ? {} : { lang: language })}>
                  {translate('content.minutes', { count: minutes })}
                </span>
              )}
            </p>
            <p>{instruction}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Origin({ page, details }: { page: EntryPageData; details: ToolDetails }) {
  const { translate } = page.frame
  const { origin } = details
  return (
    <section aria-labelledby="Origin">
      <h2 id="Origin">{translate('tool.origin')}</h2>
      <p>
        {origin === undefined ? translate('tool.noOrigin') : null}
        {origin?.href === undefined ? origin?.sentence : <a href={origin.href}>{origin.sentence}</a>}
      </p>
      <Facts
        facts={[
          { name: translate('tool.methodLicence'), value: details.methodLicence },
          { name: translate('tool.cardLicence'), value: details.licence },
        ]}
      />
    </section>
  )
}
