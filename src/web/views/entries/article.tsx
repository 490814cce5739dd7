import { countryList } from '../../pages/hit-card.ts'
import type { EntryViewProps } from '../entry-page.tsx'
import { EntryList } from '../parts/entry-list.tsx'
import { FactList } from '../parts/fact-list.tsx'

/** Key points and contents, before the text. */
export function ArticleLead({ page, data }: EntryViewProps) {
  const { entry, text } = data
  if (entry.type !== 'article' || !('keyPoints' in text.words)) return null
  const contents = text.headings.filter(({ depth }) => depth === 2)
  const inForeign = data.foreign === undefined ? {} : { lang: data.foreign }
  return (
    <>
      <section class="key-points">
        <h2>{page.translate('article.keyPoints')}</h2>
        <ul {...inForeign}>
          {text.words.keyPoints.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
      {contents.length < 3 ? null : (
        <nav class="contents" aria-label={page.translate('article.contents')}>
          <h2>{page.translate('article.contents')}</h2>
          <ol {...inForeign}>
            {contents.map(({ id, text: heading }) => (
              <li>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  )
}

export function ArticleFacts({ page, data }: EntryViewProps) {
  const { entry, label, day, readingMinutes } = data
  if (entry.type !== 'article') return null
  const { translate, language } = page
  const { facts, relations } = entry
  const places = [countryList(facts.countries, language), facts.regions.map((id) => label('regions', id)).join(', ')]
  return (
    <>
      <section class="authors">
        <h2>{translate('entry.authors')}</h2>
        <EntryList heads={relations.authors} language={language} translate={translate} />
      </section>
      <FactList
        rows={[
          [translate('facet.kind'), label('kinds', facts.kind)],
          [translate('article.readingTime'), translate('content.minutes', { count: readingMinutes })],
          [translate('facet.audience'), facts.audiences.map((id) => label('audiences', id)).join(', ')],
          [translate('article.places'), places.filter((place) => place !== '').join('; ')],
          [translate('entry.published'), day(facts.published)],
          [translate('entry.updated'), facts.updated === undefined ? undefined : day(facts.updated)],
          [translate('article.reviewed'), day(facts.reviewed)],
          [translate('entry.licence'), label('licences', facts.licence)],
        ]}
      />
    </>
  )
}
