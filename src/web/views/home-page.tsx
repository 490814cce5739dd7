import type { WordKey } from '../../i18n/schema.ts'
import type { PageFrame } from '../pages/frame.ts'
import type { HomePageData } from '../pages/home.ts'
import { Layout } from './layout.tsx'
import { Cards } from './parts/cards.tsx'
import { SearchField } from './search-page.tsx'

interface Props {
  readonly page: PageFrame
  readonly data: HomePageData
}

export function HomePage({ page, data }: Props) {
  const { translate, language } = page
  return (
    <Layout page={page}>
      <div class="home">
        <section class="hero">
          <h1>{translate('home.title')}</h1>
          <p>{translate('home.lead')}</p>
          <search>
            <form action={`/${language}/search`} method="get">
              <SearchField text="" translate={translate} />
            </form>
          </search>
        </section>
        <Ways page={page} />
        <Groups page={page} data={data} />
        <Communities page={page} data={data} />
        <section aria-labelledby="newest-title">
          <h2 id="newest-title">{translate('home.newest')}</h2>
          <Cards cards={data.newest} language={language} translate={translate} />
        </section>
      </div>
    </Layout>
  )
}

const WAYS: readonly { readonly href: string; readonly title: WordKey; readonly text: WordKey }[] = [
  { href: 'search', title: 'home.way.search', text: 'home.way.searchText' },
  { href: 'search?type=expert', title: 'home.way.expert', text: 'home.way.expertText' },
  { href: 'about#publish', title: 'home.way.publish', text: 'home.way.publishText' },
]

function Ways({ page: { translate, language } }: { page: PageFrame }) {
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title">{translate('home.ways')}</h2>
      <ul class="ways">
        {WAYS.map(({ href, title, text }) => (
          <li>
            <a href={`/${language}/${href}`}>{translate(title)}</a>
            <p>{translate(text)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Groups({ page: { translate }, data }: Props) {
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{translate('home.topics')}</h2>
      <div class="groups">
        {data.groups.map(({ label, topics }, index) => (
          <section class={`group tile-${(index % 5) + 1}`}>
            <h3>{label}</h3>
            <ul>
              {topics.map((topic) => (
                <li>
                  <a href={topic.href}>{topic.label}</a> <span class="facet-count">{topic.count}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

function Communities({ page: { translate }, data }: Props) {
  return (
    <section aria-labelledby="communities-title">
      <h2 id="communities-title">{translate('home.communities')}</h2>
      <ul class="ways">
        {data.communities.map(({ id, label, href, count }) => (
          <li>
            <a href={href}>{label}</a> <span class="facet-count">{count}</span>
            <p>{translate(COMMUNITY_WORDS[id] ?? 'home.communities')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const COMMUNITY_WORDS: Readonly<Record<string, WordKey>> = {
  values: 'home.community.values',
  subjects: 'home.community.subjects',
  initiatives: 'home.community.initiatives',
}
