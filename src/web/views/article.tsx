import type { ArticleDetails } from '../pages/article.ts'
import type { EntryPageData } from '../pages/entry-page.ts'
import { Body, EntryPage } from './entry-page.tsx'
import { Authors } from './parts/authors.tsx'
import { Facts } from './parts/facts.tsx'
import { inLanguage } from './parts/in-language.ts'
import { Sources } from './parts/sources.tsx'

export function ArticlePage({ page, details }: { page: EntryPageData; details: ArticleDetails }) {
  const { frame } = page
  const { translate } = frame
  const places = details.places === '' ? [] : [{ name: translate('article.places'), value: details.places }]
  return (
    <EntryPage page={page} kicker={[details.kind]} byline={<Byline page={page} details={details} />}>
      <section class="key-points" aria-labelledby="KeyPoints">
        <h2 id="KeyPoints">{translate('article.keyPoints')}</h2>
        <ul {...inLanguage(page.textLanguage, frame.language)}>
          {details.keyPoints.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
      <Contents page={page} />
      <Body page={page} />
      <Sources sources={details.sources} frame={frame} />
      <Facts
        facts={[
          { name: translate('entry.audiences'), value: details.audiences },
          ...places,
          { name: translate('article.reviewed'), value: details.reviewed.label },
          { name: translate('entry.licence'), value: details.licence },
        ]}
      />
    </EntryPage>
  )
}

function Byline({ page, details }: { page: EntryPageData; details: ArticleDetails }) {
  const { translate } = page.frame
  const shown = page.updated ?? page.published
  return (
    <div class="byline">
      <Authors label={translate('article.by')} authors={details.authors} frame={page.frame} />
      <p>
        {translate(page.updated === undefined ? 'entry.published' : 'entry.updated')}{' '}
        <time datetime={shown.date}>{shown.label}</time>
        {' · '}
        {translate('article.minutesToRead', { count: details.minutesToRead })}
      </p>
    </div>
  )
}

const LEAST_HEADINGS = 3

function Contents({ page }: { page: EntryPageData }) {
  const { frame, headings } = page
  if (headings.length < LEAST_HEADINGS) return null
  return (
    <nav class="contents entry-side" aria-labelledby="Contents">
      <h2 id="Contents">{frame.translate('article.contents')}</h2>
      <ol {...inLanguage(page.textLanguage, frame.language)}>
        {headings.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
