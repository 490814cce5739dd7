import { entryPath, topicPath } from '../../model/address.ts'
import type { Language } from '../../model/languages.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import type { Hit } from '../../search/engine.ts'
import { LONGEST_TEXT } from '../../search/query.ts'
import type { Ask } from './results-or-none.ts'
import { everything } from './search-address.ts'
import { topicsLike } from './topics-like.ts'
import type { Wording } from './wording.ts'

/** What a search box offers while somebody types. */
export interface Suggestions {
  readonly groups: readonly SuggestionGroup[]
  readonly count: number
}

export interface SuggestionGroup {
  readonly id: 'topics' | 'titles' | 'people'
  readonly options: readonly Suggestion[]
}

export interface Suggestion {
  readonly href: string
  readonly label: string
  readonly language: Language
  /** The words that were met, when they are not the label's. */
  readonly met: { readonly text: string; readonly language: Language } | undefined
  /** The type of an entry. */
  readonly type: TypeId | undefined
  readonly sample: boolean
}

const TOPICS_OFFERED = 4
const TITLES_OFFERED = 4
const PEOPLE_OFFERED = 3
const HITS_ASKED = 12
/** One letter begins half of all words. */
const SHORTEST_TEXT = 2

/** Topics by their names in every language, and entries whose title or name has what was typed. */
export async function suggestions(
  text: string,
  ask: Ask,
  vocabulary: Vocabulary,
  wording: Wording,
): Promise<Suggestions> {
  const { language } = wording
  const asked = text.trim().slice(0, LONGEST_TEXT)
  if ([...asked].length < SHORTEST_TEXT) return { groups: [], count: 0 }
  const results = await ask({ ...everything(language), text: asked, size: HITS_ASKED })
  const named = (results?.hits ?? []).filter(({ title }) => title.some(({ marked }) => marked))
  const people = named.filter(({ ref }) => ref.type === 'expert')
  const titles = named.filter(({ ref }) => ref.type !== 'expert')
  const groups: SuggestionGroup[] = [
    { id: 'topics', options: topics(asked, vocabulary, wording) },
    { id: 'titles', options: titles.slice(0, TITLES_OFFERED).map((hit) => entry(hit, language)) },
    { id: 'people', options: people.slice(0, PEOPLE_OFFERED).map((hit) => entry(hit, language)) },
  ]
  const offered = groups.filter(({ options }) => options.length > 0)
  return { groups: offered, count: offered.reduce((sum, { options }) => sum + options.length, 0) }
}

function topics(text: string, vocabulary: Vocabulary, wording: Wording): Suggestion[] {
  return topicsLike(text, wording.language, vocabulary, TOPICS_OFFERED).map(({ id, met, language }) => {
    const label = wording.term('topics', id)
    return {
      href: topicPath(id, wording.language),
      label,
      language: wording.language,
      met: met === label ? undefined : { text: met, language },
      type: undefined,
      sample: false,
    }
  })
}

function entry(hit: Hit, language: Language): Suggestion {
  return {
    href: entryPath(hit.ref, language),
    label: hit.title.map(({ text }) => text).join(''),
    language: hit.language,
    met: undefined,
    type: hit.ref.type,
    sample: hit.sample,
  }
}
