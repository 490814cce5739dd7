import type { DefinedTerm, DefinedTermSet } from 'schema-dts'
import { topicPath } from '../../model/address.ts'
import type { Term } from '../../model/vocabulary.ts'
import type { TopicSection } from '../pages/topic-page.ts'
import type { Wording } from '../pages/wording.ts'
import type { Site } from '../site.ts'
import { collectionPage } from './collection.ts'
import { given, type Thing } from './data-block.ts'
import { breadcrumbs } from './site.ts'

/** The list of all topics: the vocabulary, whose terms are at the address it has there. */
export function topicSetThings(site: Site, wording: Wording): Thing[] {
  return [termSet(site, wording), breadcrumbs(site, wording.language, [topicsStep(wording)])]
}

/** The page of a topic: the topic itself, as the vocabulary has it, and the entries on it. */
export function topicThings(topic: Term, sections: readonly TopicSection[], site: Site, wording: Wording): Thing[] {
  const { language } = wording
  const path = topicPath(topic.id, language)
  const name = topic.labels[language]
  const hits = sections.flatMap((section) => section.hits)
  const total = sections.reduce((sum, { count }) => sum + count, 0)
  const term = definedTerm(topic, site, wording)
  const page = collectionPage({ name, path, hits, start: 1, total }, site, language)
  return [
    term,
    { ...page, about: { '@id': term['@id'] } },
    breadcrumbs(site, language, [topicsStep(wording), { name, path }]),
  ]
}

function topicsStep({ language, translate }: Wording) {
  return { name: translate('topics.title'), path: `/${language}/topics` }
}

function definedTerm(topic: Term, site: Site, wording: Wording) {
  const { language } = wording
  return given({
    '@type': 'DefinedTerm',
    '@id': `${site.base}/topics/${topic.id}`,
    name: topic.labels[language],
    alternateName: topic.synonyms?.[language],
    description: topic.scope?.[language],
    termCode: topic.id,
    url: `${site.base}${topicPath(topic.id, language)}`,
    inDefinedTermSet: termSet(site, wording),
  }) satisfies DefinedTerm
}

function termSet({ base, name }: Site, { translate }: Wording): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': `${base}/vocabulary`,
    name: `${translate('topics.title')} – ${name}`,
    url: `${base}/vocabulary`,
  }
}
