import type { EntryPageData } from '../pages/entry-page.ts'
import type { ExpertDetails } from '../pages/expert.ts'
import type { Link } from '../pages/search-links.ts'
import { Body, EntryPage } from './entry-page.tsx'
import { EntryName } from './parts/entry-list.tsx'
import { ExpertContact } from './parts/expert-contact.tsx'
import { ExpertEvidence } from './parts/expert-evidence.tsx'

interface ExpertProps {
  readonly page: EntryPageData
  readonly details: ExpertDetails
}

export function ExpertPage({ page, details }: ExpertProps) {
  return (
    <EntryPage page={page} byline={<Belongs page={page} details={details} />}>
      <ExpertContact details={details} frame={page.frame} />
      <Body page={page} />
      <Knows page={page} details={details} />
      <ExpertEvidence evidence={details.evidence} frame={page.frame} />
      <Speaks page={page} details={details} />
      <Countries page={page} details={details} />
    </EntryPage>
  )
}

function Belongs({ page, details }: ExpertProps) {
  const { translate } = page.frame
  return (
    <div class="byline">
      {details.organisation === undefined ? null : (
        <p>
          {translate('type.organisation')} <EntryName entry={details.organisation} frame={page.frame} />
        </p>
      )}
      {details.orcid === undefined ? null : (
        <p>
          ORCID <a href={`https://orcid.org/${details.orcid}`}>{details.orcid}</a>
        </p>
      )}
    </div>
  )
}

/** What the person says to know, beside what the library has to show for it. */
function Knows({ page, details }: ExpertProps) {
  return (
    <section aria-labelledby="Knows">
      <h2 id="Knows">{page.frame.translate('expert.topics')}</h2>
      <ul class="levels">
        {details.topics.map(({ href, label, level, evidence }) => (
          <li>
            <a href={href}>{label}</a>{' '}
            <span class="level">
              {level}
              {evidence === undefined ? null : <span class="evidenced"> · {evidence}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Speaks({ page, details }: ExpertProps) {
  return (
    <section aria-labelledby="Speaks">
      <h2 id="Speaks">{page.frame.translate('facet.speaks')}</h2>
      <ul class="levels">
        {details.languages.map(({ name, level }) => (
          <li>
            {name} <span class="level">{level}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Countries({ page, details }: ExpertProps) {
  const { language, translate } = page.frame
  return (
    <section aria-labelledby="Countries">
      <h2 id="Countries">{translate('map.table')}</h2>
      <dl class="facts">
        <Places name={translate('expert.based')} places={details.based} />
        {details.worked.length === 0 ? null : <Places name={translate('expert.worked')} places={details.worked} />}
      </dl>
      <p>
        <a href={`/${language}/map?show=expert`}>{translate('expert.map')}</a>
      </p>
    </section>
  )
}

function Places({ name, places }: { name: string; places: readonly Link[] }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <ul class="topic-links">
          {places.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
