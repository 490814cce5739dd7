import type { Listing } from '../../catalogue/listing.ts'
import { TYPE_IDS, type TypeId } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Results } from '../../search/engine.ts'
import { type EntryLink, entryLink } from './entry-link.ts'
import type { Frame } from './frame.ts'
import { hitCard } from './hit-card.ts'
import { everything, feedPath, searchPath, withFacet } from './search-address.ts'
import type { Link } from './search-links.ts'
import type { MosaicStone } from './topic-mosaic.ts'
import { typeCounts } from './topic-page.ts'
import type { Wording } from './wording.ts'

export interface HomePageData {
  readonly frame: Frame
  readonly title: string
  readonly lead: string
  readonly types: readonly (Link & { readonly type: TypeId; readonly count: number | undefined })[]
  readonly ways: readonly Way[]
  readonly communities: readonly Community[]
  readonly mosaic: readonly MosaicStone[]
  readonly newest: readonly ShelvedEntry[]
  /** The entries that most others link to. */
  readonly useful: readonly ShelvedEntry[]
  readonly all: string
  readonly feed: string
}

/** A way in for one of the three people who come: who searches, who needs a specialist, who publishes. */
export interface Way extends Link {
  readonly id: 'search' | 'specialist' | 'publish'
  readonly text: string
}

export interface Community extends Link {
  readonly id: string
  /** What it works on. */
  readonly text: string | undefined
  readonly count: number | undefined
}

/** An entry on a shelf, with what has put it there. */
export interface ShelvedEntry {
  readonly entry: EntryLink
  readonly note: string
}

const USEFUL_SHOWN = 5

/** Without results, when the search does not answer, the page still leads everywhere. */
export function homePage(
  vocabulary: Vocabulary,
  results: Results | undefined,
  listing: Listing | undefined,
  wording: Wording,
): Pick<HomePageData, 'types' | 'ways' | 'communities' | 'newest' | 'useful' | 'all' | 'feed'> {
  const all = everything(wording.language)
  const counts = typeCounts(results)
  return {
    types: TYPE_IDS.map((type) => ({
      type,
      label: wording.term('types', type),
      href: searchPath(withFacet(all, 'type', [type])),
      count: results === undefined ? undefined : (counts.get(type) ?? 0),
    })),
    ways: waysIn(wording),
    communities: communities(vocabulary, results, wording),
    newest: newest(results, wording),
    useful: useful(listing, wording),
    all: searchPath(all),
    feed: feedPath(all),
  }
}

function waysIn({ language, translate }: Wording): Way[] {
  const all = everything(language)
  const hrefs = {
    search: searchPath(all),
    specialist: searchPath(withFacet(all, 'type', ['expert'])),
    publish: `/${language}/about#Publish`,
  }
  return (['search', 'specialist', 'publish'] as const).map((id) => ({
    id,
    href: hrefs[id],
    label: translate(`home.way.${id}`),
    text: translate(`home.way.${id}Text`),
  }))
}

function communities(vocabulary: Vocabulary, results: Results | undefined, wording: Wording): Community[] {
  const counts = new Map(results?.facets.community.map(({ value, count }) => [value, count]))
  return vocabulary.communities.map(({ id, scope }) => ({
    id,
    href: searchPath(withFacet(everything(wording.language), 'community', [id])),
    label: wording.term('communities', id),
    text: scope?.[wording.language],
    count: results === undefined ? undefined : (counts.get(id) ?? 0),
  }))
}

function newest(results: Results | undefined, wording: Wording): ShelvedEntry[] {
  return (results?.hits ?? []).map((hit) => {
    const { href, type, name, language, sample } = hitCard(hit, wording)
    const entry = { href, type, title: name, summary: hit.summary, language, sample }
    return { entry, note: wording.day(hit.published) }
  })
}

function useful(listing: Listing | undefined, { language, translate }: Wording): ShelvedEntry[] {
  return (listing?.useful ?? []).slice(0, USEFUL_SHOWN).map(({ head, linkedFrom }) => ({
    entry: entryLink(head, language),
    note: translate('home.linkedFrom', { count: linkedFrom }),
  }))
}
