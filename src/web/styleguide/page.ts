// Everything the styles draw, from the library itself: what a page shows is what a reader would meet.
import type { Listing } from '../../catalogue/listing.ts'
import { compile } from '../../content/compile.ts'
import { TYPE_IDS } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import type { Query } from '../../search/query.ts'
import type { Frame } from '../pages/frame.ts'
import { type HitCard, hitCard } from '../pages/hit-card.ts'
import { type HomePageData, homePage } from '../pages/home-page.ts'
import type { Ask } from '../pages/results-or-none.ts'
import { everything, withFacet } from '../pages/search-address.ts'
import { type SearchPageData, searchPage } from '../pages/search-page.ts'
import { type MosaicStone, topicMosaic } from '../pages/topic-mosaic.ts'
import { type TopicGroup, topicGroups } from '../pages/topic-page.ts'
import { type WaysOut, waysOut } from '../pages/ways-out.ts'
import type { Wording } from '../pages/wording.ts'
import { SPECIMEN } from './specimen.ts'

export interface StyleguideData {
  readonly frame: Frame
  readonly home: Pick<HomePageData, 'ways' | 'communities' | 'newest'>
  readonly mosaic: readonly MosaicStone[]
  readonly groups: readonly TopicGroup[]
  /** A search in the middle of its pages, with choices made. */
  readonly search: Omit<SearchPageData, 'frame' | 'waysOut'>
  /** A result of each type, and one in another language where the library has it. */
  readonly cards: readonly HitCard[]
  readonly nothing: WaysOut
  /** The text of the specimen as HTML. */
  readonly text: string
}

export interface Library {
  readonly vocabulary: Vocabulary
  readonly listing: Listing | undefined
  readonly ask: Ask
}

export async function styleguide(
  { vocabulary, listing, ask }: Library,
  wording: Wording,
): Promise<Omit<StyleguideData, 'frame'>> {
  const all = everything(wording.language)
  const results = await answer(ask, { ...all, sort: 'newest', size: 3 })
  const home = homePage(vocabulary, results, listing, wording)
  const query = { ...narrowed(all, results), page: 2, size: 1 }
  const outcome = { results: await answer(ask, query), degraded: true }
  return {
    home,
    mosaic: await topicMosaic(vocabulary, results, ask, wording),
    groups: topicGroups(vocabulary, results, wording).slice(0, 3),
    search: searchPage(query, outcome, [], { tabs: new Map(), listing }, wording),
    cards: await oneOfEach(all, ask, listing, wording),
    nothing: await waysOut({ ...query, text: 'qwxzv' }, outcome.results, ask, vocabulary, wording),
    text: textOf(wording),
  }
}

async function answer(ask: Ask, query: Query): Promise<Results> {
  const results = await ask(query)
  if (results === undefined) throw new Error('The style page needs a library that answers')
  return results
}

/** The two most frequent topics, chosen: they widen, so that there is more than a page. */
function narrowed(query: Query, results: Results): Query {
  const topics = results.facets.topic.toSorted((a, b) => b.count - a.count).slice(0, 2)
  return withFacet(
    query,
    'topic',
    topics.map(({ value }) => value),
  )
}

async function oneOfEach(all: Query, ask: Ask, listing: Listing | undefined, wording: Wording): Promise<HitCard[]> {
  const found = await Promise.all(TYPE_IDS.map((type) => answer(ask, { ...withFacet(all, 'type', [type]), size: 1 })))
  const everyone = await answer(ask, { ...all, size: 50 })
  const foreign = everyone.hits.filter(({ language }) => language !== wording.language).slice(0, 1)
  return [...found.flatMap(({ hits }) => hits), ...foreign].map((hit) => hitCard(hit, wording, listing))
}

function textOf({ language }: Wording): string {
  const source = { path: `styleguide/${language}.mdx`, type: 'article', slug: 'styleguide', language } as const
  const { body, messages } = compile({ ...source, text: SPECIMEN[language] }, new Map())
  if (body === undefined) throw new Error(messages.map(({ line, reason }) => `${line} ${reason}`).join('\n'))
  return body.html
}
