import type { SearchPageData } from '../pages/search-page.ts'
import { sentenceAround } from '../pages/sentence.ts'
import { Layout } from './layout.tsx'
import { ResultFileLinks } from './parts/cite-box.tsx'
import { EmptyState } from './parts/empty-state.tsx'
import { FacetList } from './parts/facet-list.tsx'
import { HitList } from './parts/hit-list.tsx'
import { KeptChoices } from './parts/kept-choices.tsx'
import { Notice } from './parts/notice.tsx'
import { Chips, Pages, Sorts, Tabs } from './parts/result-links.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { Sentence } from './parts/sentence.tsx'

const FORM = 'Search'

/** The choices come before the results, so that a keyboard meets them first. */
export function SearchPage(page: SearchPageData) {
  const { frame } = page
  const { translate } = frame
  return (
    <Layout frame={frame} kind="search">
      <div class="search-top">
        <h1>{translate('search.title')}</h1>
        <SearchBox frame={frame} text={page.text} id={FORM} big />
        <KeptChoices choices={page.hidden} form={FORM} />
        <Notices page={page} />
        <Tabs tabs={page.tabs} frame={frame} />
      </div>
      <a class="skip" href="#Results">
        {translate('search.skip')}
      </a>
      <div class="search-columns">
        <Filters page={page} />
        <ResultList page={page} />
      </div>
    </Layout>
  )
}

function Notices({ page }: { page: SearchPageData }) {
  const { translate } = page.frame
  return (
    <>
      {page.degraded ? <Notice kind="warning">{translate('search.degraded')}</Notice> : null}
      {page.corrected === undefined ? null : (
        <Notice kind="info">
          <Sentence around={sentenceAround(translate, 'search.corrected', 'text', '', { query: page.text })}>
            <a href={page.corrected.href}>{page.corrected.text}</a>
          </Sentence>
        </Notice>
      )}
      {page.weak ? <Notice kind="info">{translate('search.weak')}</Notice> : null}
      {page.unused === undefined ? null : (
        <Notice kind="info">{translate('search.unused', { words: page.unused })}</Notice>
      )}
      {page.notices.map(({ text, suggestions }) => (
        <Notice kind="info">
          {text}
          {suggestions.length === 0 ? null : ` ${translate('search.didYouMean')} `}
          {suggestions.map(({ href, label }, index) => (
            <>
              {index === 0 ? '' : ', '}
              <a href={href}>{label}</a>
            </>
          ))}
        </Notice>
      ))}
    </>
  )
}

/** On a wide screen the panel stands open whatever it says; on a small one a script makes a sheet of it. */
function Filters({ page }: { page: SearchPageData }) {
  const { frame, boxes, chips } = page
  const { translate } = frame
  const chosen = chips.length
  return (
    <section class="filters" aria-labelledby="Filters">
      <h2 id="Filters" class="visually-hidden">
        {translate('search.filters')}
      </h2>
      <details class="filter-panel">
        <summary>
          {translate('search.filters')}
          {chosen === 0 ? null : <span class="facet-chosen">{translate('search.chosen', { count: chosen })}</span>}
        </summary>
        <div class="filter-body" data-close={translate('search.close')}>
          <FacetList boxes={boxes} frame={frame} form={FORM} />
          <div class="filter-submit">
            <button type="submit" form={FORM}>
              {translate('search.apply')}
            </button>
          </div>
        </div>
      </details>
    </section>
  )
}

function ResultList({ page }: { page: SearchPageData }) {
  const { frame, total, folded, waysOut } = page
  const { translate } = frame
  return (
    <section class="results" aria-labelledby="Results">
      <h2 id="Results" tabindex={-1}>
        {translate('search.results', { count: total })}
      </h2>
      <Chips chips={page.chips} clearAll={page.clearAll} frame={frame} />
      {total === 0 ? null : <Sorts sorts={page.sorts} frame={frame} />}
      {waysOut === undefined ? null : <EmptyState waysOut={waysOut} text={page.text} frame={frame} />}
      {total === 0 ? null : <HitList hits={page.hits} frame={frame} start={page.start} />}
      {folded === undefined || total === 0 ? null : (
        <p class="folded">
          {translate('search.folded', { count: folded.count })} <a href={folded.href}>{translate('search.unfold')}</a>
        </p>
      )}
      <Pages paging={page.paging} frame={frame} />
      <p class="feed-link">
        <a href={page.feed}>{translate('search.feed')}</a>
      </p>
      <ResultFileLinks results={page.files} frame={frame} />
    </section>
  )
}
