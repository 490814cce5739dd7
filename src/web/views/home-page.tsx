import type { HomePageData } from '../pages/home-page.ts'
import { Layout } from './layout.tsx'
import { HitList } from './parts/hit-list.tsx'
import { Rosette } from './parts/rosette.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { TopicGroups } from './parts/topic-groups.tsx'

export function HomePage({ frame, types, ways, communities, groups, newest, feed }: HomePageData) {
  const { language, translate } = frame
  const numbers = new Intl.NumberFormat(language)
  return (
    <Layout frame={frame} kind="home">
      <div class="hero">
        <div class="hero-words">
          <h1>{translate('home.title')}</h1>
          <p class="lead">{translate('home.lead')}</p>
          <SearchBox frame={frame} text="" id="Search" big />
          <nav aria-label={translate('home.ways')}>
            <ul class="ways">
              {ways.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Rosette />
        <ul class="doors">
          {types.map(({ type, href, label, count }) => (
            <li>
              <a class={`door type-${type}`} href={href}>
                <span class="tessera" aria-hidden="true" />
                <span class="door-name">{label}</span>{' '}
                {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}{' '}
                <span class="door-text">{translate(`home.door.${type}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="Communities">
        <h2 id="Communities">{translate('home.communities')}</h2>
        <p>{translate('home.communitiesLead')}</p>
        <ul class="communities">
          {communities.map(({ href, label, count }) => (
            <li>
              <a class="community" href={href}>
                {label} {count === undefined ? null : <span class="count">{numbers.format(count)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="Topics">
        <h2 id="Topics">{translate('home.topics')}</h2>
        <TopicGroups groups={groups} frame={frame} />
        <p>
          <a href={`/${language}/topics`}>{translate('home.allTopics')}</a>
        </p>
      </section>
      {newest.length === 0 ? null : (
        <section aria-labelledby="Newest">
          <h2 id="Newest">{translate('home.newest')}</h2>
          <HitList hits={newest} frame={frame} />
          <p class="feed-link">
            <a href={feed}>{translate('layout.feed')}</a>
          </p>
        </section>
      )}
    </Layout>
  )
}
