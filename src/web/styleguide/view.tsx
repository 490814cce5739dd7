import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { TYPE_IDS } from '../../model/types/index.ts'
import { Layout } from '../views/layout.tsx'
import { Authors } from '../views/parts/authors.tsx'
import { EmptyState } from '../views/parts/empty-state.tsx'
import { EntryList } from '../views/parts/entry-list.tsx'
import { FacetList } from '../views/parts/facet-list.tsx'
import { Facts } from '../views/parts/facts.tsx'
import { HitList } from '../views/parts/hit-list.tsx'
import { Logo } from '../views/parts/logo.tsx'
import { Notice } from '../views/parts/notice.tsx'
import { PICTURE_NAMES, Picture } from '../views/parts/picture.tsx'
import { Portrait } from '../views/parts/portrait.tsx'
import { Chips, Pages, Sorts, Tabs } from '../views/parts/result-links.tsx'
import { Rosette } from '../views/parts/rosette.tsx'
import { SampleLabel } from '../views/parts/sample-label.tsx'
import { SearchBox } from '../views/parts/search-box.tsx'
import { Shelf } from '../views/parts/shelf.tsx'
import { TopicGroups } from '../views/parts/topic-groups.tsx'
import { TopicMosaic } from '../views/parts/topic-mosaic.tsx'
import { TypeLabel } from '../views/parts/type-label.tsx'
import type { StyleguideData } from './page.ts'
import { COLOURS, SIZES } from './styles.ts'

const FORM = 'StyleguideSearch'

export function StyleguidePage(page: StyleguideData) {
  return (
    <Layout frame={page.frame} kind="styleguide">
      <link rel="stylesheet" href="/styleguide.css" />
      <h1 lang="en">Styleguide</h1>
      <Basics page={page} />
      <Signs page={page} />
      <Searching page={page} />
      <Lists page={page} />
      <Part name="Text">
        <div class="body">{raw(page.text)}</div>
      </Part>
    </Layout>
  )
}

/** A heading of the page itself, which speaks English wherever it stands. */
function Part({ name, children }: PropsWithChildren<{ name: string }>) {
  return (
    <section aria-labelledby={`Part-${name}`}>
      <h2 id={`Part-${name}`} lang="en">
        {name}
      </h2>
      {children}
    </section>
  )
}

function Basics({ page: { frame } }: { page: StyleguideData }) {
  return (
    <>
      <Part name="Colours">
        <ul class="swatches">
          {COLOURS.map((name) => (
            <li class={`swatch swatch-${name}`}>
              <code>--{name}</code>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="Letters">
        {SIZES.map((size) => (
          <p class={`size-${size}`}>
            {frame.translate('home.title')} <code>--{size}</code>
          </p>
        ))}
      </Part>
      <Part name="Buttons">
        <p class="row">
          <button type="button">{frame.translate('search.submit')}</button>
          <button type="button" class="button-quiet">
            {frame.translate('search.close')}
          </button>
          <button type="button" disabled>
            {frame.translate('search.apply')}
          </button>
          <a class="button" href={`/${frame.language}`}>
            {frame.translate('search.unanswered.again')}
          </a>
        </p>
      </Part>
    </>
  )
}

function Signs({ page: { frame, home } }: { page: StyleguideData }) {
  const { translate } = frame
  return (
    <>
      <Part name="Marks">
        <p class="row">
          <Logo mark="mosaic" />
          <Logo mark="rosette" />
          <Rosette />
        </p>
        <p class="row">
          {PICTURE_NAMES.map((name) => (
            <Picture name={name} size={72} />
          ))}
        </p>
        <p class="row">
          {['Awa', 'Mateo', 'Ingrid', 'Lamin', 'Sofía'].map((name) => (
            <Portrait name={name} size={64} />
          ))}
        </p>
        <p class="row">
          {TYPE_IDS.map((type) => (
            <TypeLabel type={type} translate={translate} />
          ))}
          <SampleLabel type="expert" translate={translate} />
          <SampleLabel type="organisation" translate={translate} />
        </p>
      </Part>
      <Part name="Notices">
        <Notice kind="info">{translate('search.weak')}</Notice>
        <Notice kind="warning">{translate('search.degraded')}</Notice>
      </Part>
      <Part name="Facts">
        <Facts facts={home.ways.map(({ label, text }) => ({ name: label, value: text }))} />
        <Authors label={translate('article.by')} authors={home.newest.map(({ entry }) => entry)} frame={frame} />
      </Part>
    </>
  )
}

function Searching({ page: { frame, search, nothing } }: { page: StyleguideData }) {
  return (
    <>
      <Part name="Search">
        <SearchBox frame={frame} text={frame.translate('type.tool')} id={FORM} big />
        <Tabs tabs={search.tabs} frame={frame} />
        <Chips chips={search.chips} clearAll={search.clearAll} frame={frame} />
        <Sorts sorts={search.sorts} frame={frame} />
        <Pages paging={search.paging} frame={frame} />
      </Part>
      <Part name="Filters">
        <div class="swatch-narrow">
          <FacetList boxes={search.boxes} frame={frame} form={FORM} />
        </div>
      </Part>
      <Part name="Nothing">
        <EmptyState waysOut={nothing} text="qwxzv" frame={frame} />
      </Part>
    </>
  )
}

function Lists({ page: { frame, cards, home, mosaic, groups } }: { page: StyleguideData }) {
  return (
    <>
      <Part name="Cards">
        <HitList hits={cards} frame={frame} />
      </Part>
      <Part name="Entries">
        <EntryList entries={home.newest.map(({ entry }) => entry)} frame={frame} />
        <Shelf id="Shelf" title={frame.translate('home.newest')} shelved={home.newest} frame={frame}>
          <a href={`/${frame.language}/feed`}>{frame.translate('layout.feed')}</a>
        </Shelf>
      </Part>
      <Part name="Topics">
        <TopicMosaic stones={mosaic} frame={frame} />
        <TopicGroups groups={groups} frame={frame} />
      </Part>
    </>
  )
}
