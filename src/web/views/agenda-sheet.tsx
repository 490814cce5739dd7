import type { AgendaSheet as Sheet, SheetRow } from '../pages/agenda-sheet.ts'
import type { Frame } from '../pages/frame.ts'
import type { Link } from '../pages/search-links.ts'
import { Layout } from './layout.tsx'
import { inLanguage } from './parts/in-language.ts'
import { PaperBar } from './parts/paper-bar.tsx'

/** The plan on paper, with the steps of every tool. */
export function AgendaSheet({
  sheet,
  papers,
  back,
  frame,
}: {
  sheet: Sheet
  papers: Link[]
  back: Link
  frame: Frame
}) {
  const { translate } = frame
  return (
    <Layout frame={frame} kind="paper">
      <PaperBar papers={papers} back={back} frame={frame} />
      <article class={`paper paper-${sheet.paper}`}>
        <header class="paper-head">
          <p class="paper-kind">{sheet.day}</p>
          <h1>{sheet.title}</h1>
        </header>
        <dl class="paper-facts">
          {sheet.facts.map(({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <table class="run-sheet">
          <thead>
            <tr>
              <th scope="col">{translate('agenda.time')}</th>
              <th scope="col">{translate('agenda.what')}</th>
              <th scope="col">{translate('agenda.length')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <RunRow row={row} frame={frame} />
            ))}
          </tbody>
        </table>
      </article>
    </Layout>
  )
}

function RunRow({ row, frame: { language, translate } }: { row: SheetRow; frame: Frame }) {
  return (
    <tr class={row.isBreak ? 'run-break' : ''}>
      <td class="run-time">
        {row.start}–{row.end}
      </td>
      <td {...inLanguage(row.language, language)}>
        <p class="run-name">{row.name}</p>
        {row.steps.length === 0 ? null : (
          <ol>
            {row.steps.map(({ title, minutes }) => (
              <li>
                {title}
                {minutes === undefined ? null : (
                  <span {...(row.language === language ? {} : { lang: language })}>
                    {' '}
                    ({translate('content.minutes', { count: minutes })})
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
      </td>
      <td class="run-length">{row.length}</td>
    </tr>
  )
}
