import type { Translate } from '../../i18n/translate.ts'
import type { PageFrame } from '../pages/frame.ts'
import type { Link, SearchPageData } from '../pages/search.ts'
import { Layout } from './layout.tsx'
import { Cards } from './parts/cards.tsx'
import { Chips, Facets, SEARCH_FORM } from './parts/facets.tsx'

interface Props {
  readonly page: PageFrame
  readonly data: SearchPageData
  /** Topics whose names are near what was typed, for a page without results. */
  readonly nearTopics: readonly { readonly label: string; readonly href: string }[]
}

export function SearchPage({ page, data, nearTopics }: Props) {
  const { translate, language } = page
  return (
    <Layout page={page}>
      <div class="search-page">
        <h1>{translate('search.title')}</h1>
        <search>
          <form id={SEARCH_FORM} action={`/${language}/search`} method="get">
            <SearchField text={data.query.text} translate={translate} />
            {data.hidden.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          </form>
        </search>
        <Notices notices={data.notices} />
        <Tabs tabs={data.tabs} label={translate('search.types')} />
        <Chips data={data} translate={translate} />
        <div class="search-columns">
          <Facets data={data} translate={translate} />
          <section class="search-results" aria-labelledby="results-title">
            <div class="results-bar">
              <h2 id="results-title">{data.total === 0 ? nothing(data, translate) : translate('search.count', { count: data.total })}</h2>
              {data.total === 0 ? null : <Sorts sorts={data.sorts} translate={translate} />}
            </div>
            {data.total === 0 ? <Nothing data={data} page={page} nearTopics={nearTopics} /> : null}
            <Cards cards={data.cards} language={language} translate={translate} />
            {data.folded.count === 0 ? null : (
              <p class="folded">
                {translate('search.folded', { count: data.folded.count })} <a href={data.folded.href}>{translate('search.foldedShow')}</a>
              </p>
            )}
            <Pager data={data} translate={translate} />
            <p class="feed-link">
              <a href={data.feedPath}>{translate('search.feed')}</a>
            </p>
          </section>
        </div>
      </div>
    </Layout>
  )
}

export function SearchField({ text, translate }: { text: string; translate: Translate }) {
  return (
    <div class="search-field">
      <label class="visually-hidden" for="q">
        {translate('search.label')}
      </label>
      <input id="q" type="search" name="q" value={text} maxlength={300} placeholder={translate('search.label')} autocomplete="off" spellcheck={false} />
      <button type="submit">{translate('search.button')}</button>
    </div>
  )
}

export function Notices({ notices }: { notices: readonly string[] }) {
  return notices.length === 0 ? null : (
    <ul class="notices" role="status">
      {notices.map((notice) => (
        <li>{notice}</li>
      ))}
    </ul>
  )
}

function Tabs({ tabs, label }: { tabs: readonly Link[]; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label} <span class="tab-count">{tab.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sorts({ sorts, translate }: { sorts: readonly Link[]; translate: Translate }) {
  return (
    <nav class="sorts" aria-label={translate('search.sortBy')}>
      <ul>
        {sorts.map((sort) => (
          <li>
            <a href={sort.href} aria-current={sort.current ? 'true' : undefined}>
              {sort.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function nothing({ query }: SearchPageData, translate: Translate): string {
  return query.text === '' ? translate('search.none') : translate('search.noneFor', { text: query.text })
}

function Nothing({ data, page, nearTopics }: Props) {
  const { translate, language } = page
  return (
    <div class="nothing">
      {data.chips.length === 0 ? null : (
        <>
          <p>{translate('search.help.drop')}</p>
          <ul>
            {data.chips.map(({ label, href }) => (
              <li>
                <a href={href}>{translate('search.remove', { label })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {nearTopics.length === 0 ? null : (
        <>
          <p>{translate('search.help.topics')}</p>
          <ul>
            {nearTopics.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{translate('search.help.words')}</p>
      <p>
        <a href={`/${language}/search`}>{translate('search.help.all')}</a>
      </p>
    </div>
  )
}

function Pager({ data, translate }: { data: SearchPageData; translate: Translate }) {
  const { current, last, previous, next } = data.pages
  if (last <= 1) return null
  return (
    <nav class="pager" aria-label={translate('search.pages')}>
      {previous === undefined ? null : (
        <a rel="prev" href={previous}>
          {translate('search.previous')}
        </a>
      )}
      <span>{translate('search.page', { page: current, pages: last })}</span>
      {next === undefined ? null : (
        <a rel="next" href={next}>
          {translate('search.next')}
        </a>
      )}
    </nav>
  )
}
