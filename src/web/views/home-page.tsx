import type { Community, HomePageData, Way } from '../pages/home-page.ts'
import { Layout } from './layout.tsx'
import { Picture } from './parts/picture.tsx'
import { Rosette } from './parts/rosette.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { Shelf } from './parts/shelf.tsx'
import { TopicMosaic } from './parts/topic-mosaic.tsx'

export function HomePage(page: HomePageData) {
  const { frame, newest, useful } = page
  const { language, translate } = frame
  return (
    <Layout frame={frame} kind="home">
      <Hero page={page} />
      <section aria-labelledby="Ways">
        <h2 id="Ways">{translate('home.ways')}</h2>
        <ul class="trio">
          {page.ways.map((way) => (
            <WayIn way={way} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="Topics">
        <h2 id="Topics">{translate('home.topics')}</h2>
        <p class="section-lead">{translate('home.topicsLead')}</p>
        <TopicMosaic stones={page.mosaic} frame={frame} />
        <p>
          <a href={`/${language}/topics`}>{translate('home.allTopics')}</a>
        </p>
      </section>
      <section aria-labelledby="Communities">
        <h2 id="Communities">{translate('home.communities')}</h2>
        <p class="section-lead">{translate('home.communitiesLead')}</p>
        <ul class="trio">
          {page.communities.map((community, index) => (
            <CommunityCard community={community} stone={index + 1} language={language} />
          ))}
        </ul>
      </section>
      {newest.length + useful.length === 0 ? null : (
        <div class="shelves">
          <Shelf id="Newest" title={translate('home.newest')} shelved={newest} frame={frame}>
            <a href={page.feed}>{translate('layout.feed')}</a>
          </Shelf>
          <Shelf id="Useful" title={translate('home.useful')} shelved={useful} frame={frame}>
            {translate('home.usefulHow')}
          </Shelf>
        </div>
      )}
    </Layout>
  )
}

function Hero({ page: { frame, title, lead, types } }: { page: HomePageData }) {
  const numbers = new Intl.NumberFormat(frame.language)
  return (
    <div class="hero">
      <div class="hero-words">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <SearchBox frame={frame} text="" id="Search" big />
        <ul class="doors">
          {types.map(({ type, href, label, count }) => (
            <li>
              <a class={`door type-${type}`} href={href}>
                <span class="tessera" aria-hidden="true" />
                {label} {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <Rosette />
    </div>
  )
}

function WayIn({ way: { id, href, label, text } }: { way: Way }) {
  return (
    <li>
      <div class="trio-card">
        <Picture name={id} size={54} />
        <h3>
          <a href={href}>{label}</a>
        </h3>
        <p>{text}</p>
      </div>
    </li>
  )
}

/** The communities of a network are its own; those the site has a picture for show it. */
const PICTURED = ['values', 'subjects', 'initiatives'] as const

interface CommunityCardProps {
  community: Community
  stone: number
  language: string
}

function CommunityCard({ community: { id, href, label, text, count }, stone, language }: CommunityCardProps) {
  const picture = PICTURED.find((name) => name === id)
  return (
    <li>
      <div class={`trio-card community stone-${stone}`}>
        {picture === undefined ? null : <Picture name={picture} size={54} />}
        <h3>
          <a href={href}>{label}</a>{' '}
          {count === undefined ? null : <span class="count">{new Intl.NumberFormat(language).format(count)}</span>}
        </h3>
        {text === undefined ? null : <p>{text}</p>}
      </div>
    </li>
  )
}
