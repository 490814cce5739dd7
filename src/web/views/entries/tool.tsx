import type { Translate } from '../../../i18n/translate.ts'
import type { EntryOf } from '../../../model/entry.ts'
import type { EntryViewProps } from '../entry-page.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FactList } from '../parts/fact-list.tsx'

/** The strip of facts a facilitator looks at first, the steps with their minutes, and the variants. */
export function ToolLead({ page, data }: EntryViewProps) {
  const { entry, text, label } = data
  if (entry.type !== 'tool' || !('steps' in text.words)) return null
  const { translate } = page
  const { facts } = entry
  const { steps, variants } = text.words
  const inForeign = data.foreign === undefined ? {} : { lang: data.foreign }
  return (
    <>
      <div class="tool-strip">
        <FactList
          rows={[
            [translate('facet.duration'), durationOf(facts, translate)],
            [translate('facet.group'), translate('tool.people', { least: facts.group[0], most: facts.group[1] })],
            [translate('tool.materials'), facts.materials.map((id) => label('materials', id)).join(', ')],
            [translate('tool.preparation'), label('preparation', facts.preparation)],
            [translate('tool.level'), label('facilitator-levels', facts.level)],
          ]}
        />
      </div>
      <section class="tool-steps">
        <h2>{translate('tool.steps')}</h2>
        <ol class="steps" {...inForeign}>
          {steps.map(({ title, instruction, minutes }) => (
            <li class="step">
              <p class="step-title">
                <strong>{title}</strong>
                {minutes === undefined ? null : (
                  <span class="step-minutes" lang={page.language}>
                    {translate('content.minutes', { count: minutes })}
                  </span>
                )}
              </p>
              <p>{instruction}</p>
            </li>
          ))}
        </ol>
      </section>
      <section class="tool-variants">
        <h2>{translate('tool.variants')}</h2>
        <ul {...inForeign}>
          {variants.map((variant) => (
            <li>{variant}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function durationOf({ minutes, weeks }: EntryOf<'tool'>['facts'], translate: Translate): string {
  const [least = 0, most = 0] = minutes ?? weeks ?? []
  const unit = minutes === undefined ? 'weeks' : 'minutes'
  if (least === most) return translate(unit === 'minutes' ? 'content.minutes' : 'tool.weeks', { count: least })
  return translate(`tool.${unit}Range`, { least, most })
}

export function ToolFacts({ page, data }: EntryViewProps) {
  const { entry, label, day } = data
  if (entry.type !== 'tool') return null
  const { translate, language } = page
  const { facts, relations } = entry
  return (
    <>
      <FactList
        rows={[
          [translate('facet.phase'), facts.phases.map((id) => label('phases', id)).join(', ')],
          [translate('facet.format'), facts.formats.map((id) => label('formats', id)).join(', ')],
          [translate('facet.audience'), facts.audiences.map((id) => label('audiences', id)).join(', ')],
          [translate('tool.origin'), <Origin origin={facts.origin} translate={translate} />],
          [translate('tool.methodLicence'), label('licences', facts.methodLicence)],
          [translate('tool.cardLicence'), label('licences', facts.licence)],
          [translate('entry.published'), day(facts.published)],
          [translate('entry.updated'), facts.updated === undefined ? undefined : day(facts.updated)],
        ]}
      />
      {relations.authors.length === 0 ? null : (
        <section class="authors">
          <h2>{translate('tool.keepers')}</h2>
          <EntryList heads={relations.authors} language={language} translate={translate} />
        </section>
      )}
    </>
  )
}

function Origin({ origin, translate }: { origin: EntryOf<'tool'>['facts']['origin']; translate: Translate }) {
  if (origin === undefined) return <>{translate('tool.originUnknown')}</>
  const { authors = [], year, title, url } = origin
  const words = [authors.join(', '), title, year].filter((part) => part !== undefined && part !== '').join(', ')
  return url === undefined ? <>{words}</> : <a href={url}>{words === '' ? url : words}</a>
}
