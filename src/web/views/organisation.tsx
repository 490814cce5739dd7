import type { EntryPageData } from '../pages/entry-page.ts'
import type { OrganisationDetails } from '../pages/organisation.ts'
import { Body, EntryPage } from './entry-page.tsx'
import { EntryList } from './parts/entry-list.tsx'
import { Facts } from './parts/facts.tsx'
import { Sources } from './parts/sources.tsx'

export function OrganisationPage({ page, details }: { page: EntryPageData; details: OrganisationDetails }) {
  const { frame } = page
  const { translate } = frame
  const acronym = details.acronym === undefined ? [] : [details.acronym]
  const byline = (
    <p class="byline">
      {translate('organisation.website')} <a href={details.website.href}>{details.website.host}</a>
    </p>
  )
  return (
    <EntryPage page={page} kicker={acronym} byline={byline}>
      <section class="entry-side" aria-labelledby="AtAGlance">
        <h2 id="AtAGlance" class="visually-hidden">
          {translate('entry.atAGlance')}
        </h2>
        <Facts facts={details.facts} />
      </section>
      <Body page={page} />
      <section aria-labelledby="Members">
        <h2 id="Members">{translate('organisation.members')}</h2>
        {details.members.length === 0 ? (
          <p>{translate('organisation.noMembers')}</p>
        ) : (
          <EntryList entries={details.members} frame={frame} />
        )}
      </section>
      {details.works.length === 0 ? null : (
        <section aria-labelledby="Works">
          <h2 id="Works">{translate('organisation.works')}</h2>
          <EntryList entries={details.works} frame={frame} />
        </section>
      )}
      <Sources sources={details.sources} frame={frame} />
    </EntryPage>
  )
}
