import { countryName, languageName } from '../../../i18n/labels.ts'
import type { EntryViewProps } from '../entry-page.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FactList } from '../parts/fact-list.tsx'

export function OrganisationLead({ page, data }: EntryViewProps) {
  if (!data.sample) return null
  return <p class="sample-note">{page.translate('organisation.sampleNote')}</p>
}

export function OrganisationFacts({ page, data }: EntryViewProps) {
  const { entry, label, text } = data
  if (entry.type !== 'organisation') return null
  const { translate, language } = page
  const { facts, relations } = entry
  return (
    <>
      <FactList
        rows={[
          [translate('organisation.kind'), label('organisation-kinds', facts.kind)],
          [translate('organisation.acronym'), 'acronym' in text.words ? text.words.acronym : undefined],
          [translate('facet.country'), countryName(facts.country, language)],
          [translate('organisation.founded'), facts.founded === undefined ? undefined : String(facts.founded)],
          [translate('organisation.languages'), facts.languages.map((id) => languageName(id, language)).join(', ')],
          [translate('organisation.website'), data.sample ? undefined : <a href={facts.website}>{new URL(facts.website).hostname}</a>],
        ]}
      />
      {relations.members.length === 0 ? null : (
        <section class="members">
          <h2>{translate('organisation.members')}</h2>
          <EntryList heads={relations.members} language={language} translate={translate} />
        </section>
      )}
    </>
  )
}
