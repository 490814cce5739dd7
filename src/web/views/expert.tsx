import type { EntryPageData } from '../pages/entry-page.ts'
import type { ExpertDetails } from '../pages/expert.ts'
import { Body, EntryPage } from './entry-page.tsx'
import { EntryList, EntryName } from './parts/entry-list.tsx'
import { Facts } from './parts/facts.tsx'

export function ExpertPage({ page, details }: { page: EntryPageData; details: ExpertDetails }) {
  const { frame } = page
  const { translate } = frame
  const worked = details.worked === '' ? [] : [{ name: translate('expert.worked'), value: details.worked }]
  return (
    <EntryPage page={page} byline={<Belongs page={page} details={details} />}>
      <Contact page={page} details={details} />
      <Body page={page} />
      <section aria-labelledby="Knows">
        <h2 id="Knows">{translate('expert.topics')}</h2>
        <ul class="levels">
          {details.topics.map(({ href, label, level }) => (
            <li>
              <a href={href}>{label}</a> <span class="level">{level}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="Speaks">
        <h2 id="Speaks">{translate('facet.speaks')}</h2>
        <ul class="levels">
          {details.languages.map(({ name, level }) => (
            <li>
              {name} <span class="level">{level}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="Works">
        <h2 id="Works">{translate('expert.works')}</h2>
        {details.works.length === 0 ? (
          <p>{translate('expert.noWorks')}</p>
        ) : (
          <EntryList entries={details.works} frame={frame} />
        )}
      </section>
      <Facts facts={[{ name: translate('expert.based'), value: details.based }, ...worked]} />
    </EntryPage>
  )
}

function Belongs({ page, details }: { page: EntryPageData; details: ExpertDetails }) {
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

/** Whether the person can be asked, for what, on which terms and how. */
function Contact({ page, details }: { page: EntryPageData; details: ExpertDetails }) {
  const { translate } = page.frame
  const { availability, contact } = details
  return (
    <section class="contact entry-side" aria-labelledby="Contact">
      <h2 id="Contact">{translate('expert.contact')}</h2>
      <p class={`availability availability-${availability.id}`}>
        <strong>{availability.label}</strong>, <span class="confirmed">{availability.confirmed}</span>
      </p>
      <ul class="help" aria-label={translate('facet.help')}>
        {details.help.map((help) => (
          <li>{help}</li>
        ))}
      </ul>
      <Facts
        facts={[
          { name: translate('facet.format'), value: details.formats },
          { name: translate('expert.terms'), value: details.terms },
        ]}
      />
      <p>
        {contact.label}
        {': '}
        <a href={contact.href}>{contact.shown ?? translate('expert.relay')}</a>
      </p>
    </section>
  )
}
