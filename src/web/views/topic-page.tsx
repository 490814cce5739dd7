import type { Frame } from '../pages/frame.ts'
import type { Link } from '../pages/search-links.ts'
import type { TopicPageData } from '../pages/topic-page.ts'
import { Layout } from './layout.tsx'
import { HitList } from './parts/hit-list.tsx'
import { Notice } from './parts/notice.tsx'

export function TopicPage(page: TopicPageData) {
  const { frame } = page
  const { language, translate } = frame
  return (
    <Layout frame={frame} kind="topic">
      <p class="kicker">
        <a href={`/${language}/topics`}>{translate('topics.title')}</a>
        {page.group === undefined ? null : <span> · {page.group}</span>}
      </p>
      <h1>{page.title}</h1>
      {page.scope === undefined ? null : <p class="lead">{page.scope}</p>}
      <TopicWords page={page} />
      {page.unanswered ? <Notice kind="warning">{translate('topic.unanswered')}</Notice> : null}
      {!page.unanswered && page.sections.length === 0 ? <p>{translate('topic.empty')}</p> : null}
      {page.sections.map((section) => (
        <section aria-labelledby={`Type-${section.type}`}>
          <h2 id={`Type-${section.type}`}>
            {section.title} <span class="count">{section.count}</span>
          </h2>
          <HitList hits={section.hits} frame={frame} />
          {section.count > section.hits.length ? (
            <p>
              <a href={section.all}>{translate('topic.all', { count: section.count })}</a>
            </p>
          ) : null}
        </section>
      ))}
      <p class="feed-link">
        <a href={page.all}>{translate('topic.search')}</a> <a href={page.feed}>{translate('search.feed')}</a>
      </p>
    </Layout>
  )
}

/** What the topic is called elsewhere, and its neighbours. */
function TopicWords({ page }: { page: TopicPageData }) {
  const { translate } = page.frame
  return (
    <dl class="facts topic-words">
      <div class="fact">
        <dt>{translate('topic.names')}</dt>
        <dd>
          {page.names.map(({ language, name }, index) => (
            <>
              {index === 0 ? '' : ' · '}
              <span lang={language}>{name}</span>
            </>
          ))}
        </dd>
      </div>
      {page.synonyms.length === 0 ? null : (
        <div class="fact">
          <dt>{translate('topic.synonyms')}</dt>
          <dd>{page.synonyms.join(' · ')}</dd>
        </div>
      )}
      <Neighbours name={translate('topic.wider')} links={page.wider} frame={page.frame} />
      <Neighbours name={translate('topic.narrower')} links={page.narrower} frame={page.frame} />
    </dl>
  )
}

function Neighbours({ name, links }: { name: string; links: readonly Link[]; frame: Frame }) {
  if (links.length === 0) return null
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {links.map(({ href, label }, index) => (
          <>
            {index === 0 ? '' : ' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </dd>
    </div>
  )
}
