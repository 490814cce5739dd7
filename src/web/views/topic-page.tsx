import type { PageFrame } from '../pages/frame.ts'
import type { TopicPageData } from '../pages/topic.ts'
import { Layout } from './layout.tsx'
import { Cards } from './parts/cards.tsx'

export function TopicPage({ page, data }: { page: PageFrame; data: TopicPageData }) {
  const { translate, language } = page
  return (
    <Layout page={page}>
      <article class="topic-page">
        <header class="entry-header">
          <p class="entry-type">
            {data.group}
            {data.broader.map(({ label, href }) => (
              <>
                {' › '}
                <a href={href}>{label}</a>
              </>
            ))}
          </p>
          <h1>{data.label}</h1>
          {data.synonyms.length === 0 ? null : (
            <p class="synonyms">
              {translate('topic.also')} {data.synonyms.join(', ')}
            </p>
          )}
        </header>
        {data.narrower.length === 0 ? null : (
          <nav class="narrower" aria-labelledby="narrower-title">
            <h2 id="narrower-title">{translate('topic.narrower')}</h2>
            <ul class="topic-links">
              {data.narrower.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {data.sections.length === 0 ? <p>{translate('topic.empty')}</p> : null}
        {data.sections.map(({ type, total, cards, href }) => (
          <section aria-labelledby={`section-${type}`}>
            <h2 id={`section-${type}`}>{translate(`topic.section.${type}`)}</h2>
            <Cards cards={cards} language={language} translate={translate} />
            {total > cards.length ? (
              <p>
                <a href={href}>{translate('topic.all', { count: total })}</a>
              </p>
            ) : null}
          </section>
        ))}
      </article>
    </Layout>
  )
}
