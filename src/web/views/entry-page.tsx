import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { languageRow } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { EntryPageData } from '../pages/entry.ts'
import type { PageFrame } from '../pages/frame.ts'
import { ArticleFacts, ArticleLead } from './entries/article.tsx'
import { ExpertFacts, ExpertLead } from './entries/expert.tsx'
import { OrganisationFacts, OrganisationLead } from './entries/organisation.tsx'
import { ToolFacts, ToolLead } from './entries/tool.tsx'
import { Layout } from './layout.tsx'
import { EntryList, SampleLabel } from './parts/entry-list.tsx'
import { Sources } from './parts/sources.tsx'
import { Notices } from './search-page.tsx'

export interface EntryViewProps {
  readonly page: PageFrame
  readonly data: EntryPageData
}

interface TypeView {
  /** Above the text: what the type is opened for. */
  readonly Lead: FC<EntryViewProps>
  /** Beside the text. */
  readonly Facts: FC<EntryViewProps>
}

/** A type without a view does not compile. */
const VIEWS: Readonly<Record<TypeId, TypeView>> = {
  article: { Lead: ArticleLead, Facts: ArticleFacts },
  tool: { Lead: ToolLead, Facts: ToolFacts },
  expert: { Lead: ExpertLead, Facts: ExpertFacts },
  organisation: { Lead: OrganisationLead, Facts: OrganisationFacts },
}

export function EntryPage({ page, data }: EntryViewProps) {
  const { translate, language } = page
  const { entry, text } = data
  const { Lead, Facts } = VIEWS[entry.type]
  const inForeign = data.foreign === undefined ? {} : { lang: data.foreign }
  return (
    <Layout page={page}>
      <article class={`entry entry-${entry.type}`}>
        <header class="entry-header">
          <p class="entry-type">
            <a href={`/${language}/search?type=${entry.type}`}>{translate(`type.${entry.type}`)}</a>
            {data.sample ? <SampleLabel translate={translate} language={language} /> : null}
          </p>
          <h1 {...inForeign}>{text.title}</h1>
          <p class="entry-summary" {...inForeign}>
            {text.summary}
          </p>
          <Notices notices={data.notices} />
          <Translations page={page} data={data} />
        </header>
        <div class="entry-columns">
          <div class="entry-main">
            <Lead page={page} data={data} />
            <div class="prose" {...inForeign}>
              {raw(text.html)}
            </div>
            <Sources sources={data.sources} translate={translate} />
          </div>
          <aside class="entry-side" aria-label={translate('entry.about')}>
            <Facts page={page} data={data} />
            <Topics page={page} data={data} />
          </aside>
        </div>
        <Related page={page} data={data} />
        <Report page={page} />
      </article>
    </Layout>
  )
}

function Translations({ page, data }: EntryViewProps) {
  if (data.translations.length === 0) return null
  return (
    <p class="translations">
      {page.translate('entry.alsoIn')}{' '}
      {data.translations.map(({ language, href, title, stale }, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={href} lang={language} hreflang={language} title={title}>
            {languageRow(language).name}
          </a>
          {stale ? ` (${page.translate('entry.staleMark')})` : null}
        </>
      ))}
    </p>
  )
}

function Topics({ page, data }: EntryViewProps) {
  if (data.topics.length === 0) return null
  return (
    <section class="entry-topics">
      <h2>{page.translate('entry.topics')}</h2>
      <ul>
        {data.topics.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <p class="entry-community">{data.communities.join(' · ')}</p>
    </section>
  )
}

function Related({ page, data }: EntryViewProps) {
  if (data.related.length === 0) return null
  return (
    <section class="related">
      <h2>{page.translate('entry.related')}</h2>
      <EntryList heads={data.related} language={page.language} translate={page.translate} />
    </section>
  )
}

/** Where to tell of a mistake; the page's address goes along where mail can carry it. */
function Report({ page }: { page: PageFrame }) {
  const { translate, language, config } = page
  const address = config.reportAddress ?? `/${language}/about#report`
  const subject = address.startsWith('mailto:') ? `?subject=${encodeURIComponent(`${page.title}: ${page.base}${page.path}`)}` : ''
  return (
    <p class="report">
      <a href={`${address}${subject}`}>{translate('entry.report')}</a>
    </p>
  )
}
