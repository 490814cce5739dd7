import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import type { EntryPageData } from '../pages/entry-page.ts'
import { sentenceAround } from '../pages/sentence.ts'
import { Layout } from './layout.tsx'
import { CiteBox } from './parts/cite-box.tsx'
import { EntryList } from './parts/entry-list.tsx'
import { inLanguage } from './parts/in-language.ts'
import { Notice } from './parts/notice.tsx'
import { Portrait } from './parts/portrait.tsx'
import { SampleLabel } from './parts/sample-label.tsx'
import { Sentence } from './parts/sentence.tsx'
import { TypeLabel } from './parts/type-label.tsx'

type EntryPageProps = PropsWithChildren<{
  page: EntryPageData
  /** Stands under the title: authors, a headline, dates. */
  byline?: Child
  /** Small facts beside the type, such as the kind of an article. */
  kicker?: readonly string[]
}>

/** What every entry has around its own parts. */
export function EntryPage({ page, byline, kicker = [], children }: EntryPageProps) {
  const { frame } = page
  const text = inLanguage(page.textLanguage, frame.language)
  return (
    <Layout frame={frame} kind={page.type}>
      <article class={`entry entry-${page.type}`}>
        <header class="entry-head">
          <p class="hit-kind">
            <TypeLabel type={page.type} translate={frame.translate} />
            {kicker.map((fact) => (
              <span>{fact}</span>
            ))}
            {page.sample ? <SampleLabel type={page.type} translate={frame.translate} /> : null}
          </p>
          {page.type === 'expert' ? <Portrait name={page.title} size={112} /> : null}
          <h1 {...text}>{page.title}</h1>
          <p class="lead" {...text}>
            {page.summary}
          </p>
          {byline}
        </header>
        <EntryNotices page={page} />
        {children}
        <EntryFoot page={page} />
      </article>
    </Layout>
  )
}

/** The body, in its own language. It was compiled by the build from a closed set of elements: safe HTML. */
export function Body({ page }: { page: EntryPageData }) {
  if (page.html === '') return null
  return (
    <div class="body" {...inLanguage(page.textLanguage, page.frame.language)}>
      {raw(page.html)}
    </div>
  )
}

function EntryNotices({ page }: { page: EntryPageData }) {
  const { frame, missing, stale, sample } = page
  const { translate } = frame
  const isOrganisation = page.type === 'organisation'
  return (
    <>
      {sample ? (
        <Notice kind="warning">{translate(isOrganisation ? 'sample.organisationText' : 'sample.profileText')}</Notice>
      ) : null}
      {missing === undefined ? null : <Notice kind="info">{translate('entry.missing', { language: missing })}</Notice>}
      {stale === undefined ? null : (
        <Notice kind="info">
          <Sentence around={sentenceAround(translate, 'entry.stale', 'link', '', { language: stale.originalName })}>
            <a href={stale.href} hreflang={stale.language} lang={stale.language}>
              {stale.label}
            </a>
          </Sentence>
        </Notice>
      )}
    </>
  )
}

function EntryFoot({ page }: { page: EntryPageData }) {
  const { frame, topics, translations, related, similar, report } = page
  const { translate } = frame
  return (
    <footer class="entry-foot">
      <CiteBox box={page.cite} frame={frame} />
      {related.length === 0 ? null : (
        <section aria-labelledby="Related">
          <h2 id="Related">{translate('entry.related')}</h2>
          <EntryList entries={related} frame={frame} />
        </section>
      )}
      {similar.length === 0 ? null : (
        <section aria-labelledby="Similar">
          <h2 id="Similar">{translate('entry.similar')}</h2>
          <EntryList entries={similar} frame={frame} />
        </section>
      )}
      <section class="about-entry" aria-labelledby="AboutEntry">
        <h2 id="AboutEntry">{translate('entry.about')}</h2>
        {topics.length === 0 ? null : (
          <ul class="topic-links" aria-label={translate('entry.topics')}>
            {topics.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
        {translations.length === 0 ? null : (
          <p>
            {translate('entry.translations')}{' '}
            {translations.map(({ href, label, language, original }, index) => (
              <>
                {index === 0 ? '' : ', '}
                <a href={href} lang={language} hreflang={language}>
                  {label}
                </a>
                {original ? ` (${translate('entry.original')})` : ''}
              </>
            ))}
          </p>
        )}
        <p>
          {translate('entry.published')} <time datetime={page.published.date}>{page.published.label}</time>
          {page.updated === undefined ? null : (
            <>
              {' · '}
              {translate('entry.updated')} <time datetime={page.updated.date}>{page.updated.label}</time>
            </>
          )}
        </p>
        <p>
          <a class="report" href={report.href}>
            {translate('entry.report')}
          </a>
        </p>
      </section>
    </footer>
  )
}
