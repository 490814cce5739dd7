import type { Frame } from '../pages/frame.ts'
import type { TopicGroup } from '../pages/topic-page.ts'
import { Layout } from './layout.tsx'
import { TopicGroups } from './parts/topic-groups.tsx'

export function TopicsPage({ frame, groups }: { frame: Frame; groups: readonly TopicGroup[] }) {
  const { translate } = frame
  return (
    <Layout frame={frame} kind="topics">
      <h1>{translate('topics.title')}</h1>
      <p class="lead">{translate('topics.lead')}</p>
      <h2 class="visually-hidden">{translate('topics.groups')}</h2>
      <TopicGroups groups={groups} frame={frame} />
      <p class="feed-link">
        {translate('topics.machines')} <a href="/vocabulary.ttl">SKOS Turtle</a>{' '}
        <a href="/vocabulary.jsonld">SKOS JSON-LD</a>
      </p>
    </Layout>
  )
}
