import { languageName } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { EntryOf } from '../../../model/entry.ts'
import { countryList } from '../../pages/hit-card.ts'
import type { EntryViewProps } from '../entry-page.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FactList } from '../parts/fact-list.tsx'

/** What a partner asks first: what with, in which languages, when. */
export function ExpertLead({ page, data }: EntryViewProps) {
  const { entry, label, day } = data
  if (entry.type !== 'expert') return null
  const { translate, language } = page
  const { facts } = entry
  return (
    <>
      {data.sample ? <p class="sample-note">{translate('expert.sampleNote')}</p> : null}
      <div class="expert-strip">
        <FactList
          rows={[
            [translate('facet.help'), facts.help.map((id) => label('help-types', id)).join(', ')],
            [
              translate('facet.speaks'),
              facts.languages.map((one) => `${languageName(one.language, language)} (${label('language-levels', one.level).toLocaleLowerCase(language)})`).join(', '),
            ],
            [translate('facet.availability'), `${label('availability', facts.availability)} (${translate('expert.confirmed', { date: day(facts.confirmed) })})`],
            [translate('expert.contact'), <Contact contact={facts.contact} name={facts.name} sample={data.sample} translate={translate} />],
          ]}
        />
      </div>
    </>
  )
}

function Contact(props: { contact: EntryOf<'expert'>['facts']['contact']; name: string; sample: boolean; translate: Translate }) {
  const { contact, name, sample, translate } = props
  if (sample) return <>{translate('expert.contactSample')}</>
  if (contact.by === 'link') return <a href={contact.url}>{translate('expert.contactLink')}</a>
  if (contact.by === 'email') return <a href={`mailto:${contact.address}`}>{contact.address}</a>
  return <>{translate('expert.contactRelay', { name })}</>
}

export function ExpertFacts({ page, data }: EntryViewProps) {
  const { entry, label, works } = data
  if (entry.type !== 'expert') return null
  const { translate, language } = page
  const { facts, relations } = entry
  return (
    <>
      <FactList
        rows={[
          [translate('expert.based'), countryList(facts.based, language)],
          [translate('expert.worked'), countryList(facts.worked, language)],
          [translate('facet.format'), facts.formats.map((id) => label('formats', id)).join(', ')],
          [translate('expert.terms'), facts.terms.map((id) => label('terms', id)).join(', ')],
          [translate('expert.topics'), facts.topics.map(({ topic, level }) => `${label('topics', topic)} (${label('topic-levels', level).toLocaleLowerCase(language)})`).join('; ')],
          ['ORCID', facts.orcid === undefined ? undefined : <a href={`https://orcid.org/${facts.orcid}`}>{facts.orcid}</a>],
        ]}
      />
      {relations.organisation === null ? null : (
        <section>
          <h2>{translate('type.organisation')}</h2>
          <EntryList heads={[relations.organisation]} language={language} translate={translate} summaries={false} />
        </section>
      )}
      <section class="works">
        <h2>{translate('expert.works')}</h2>
        {works.length === 0 ? <p>{translate('expert.noWorks')}</p> : <EntryList heads={works} language={language} translate={translate} summaries={false} />}
      </section>
    </>
  )
}
