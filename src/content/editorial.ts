// What an editor would say of front matter that is valid: unchecked marks, long sentences, missing sources.
import type { Language } from '../model/languages.ts'
import type { TypeId } from '../model/types/index.ts'
import { type Messages, quoted } from './message.ts'
import type { FrontMatter } from './read.ts'
import { longSentenceReason, longSentences } from './readability.ts'
import { unverifiedMark, unverifiedReason } from './unverified.ts'

type Data = Readonly<Record<string, unknown>>

/** What `npm run new` writes where an address belongs. */
const PLACEHOLDER = 'https://example.org/'

/** Lists of sources hold titles of others, which are as long as they are. */
const NOT_OUR_SENTENCES: ReadonlySet<PropertyKey> = new Set(['sources', 'origin'])

interface Cited {
  readonly sample?: boolean
  readonly sources?: readonly { readonly title: string; readonly url: string }[]
}

/** Checks the words and the sources of one file's front matter, which its schema has accepted. */
export function checkEditing(
  type: TypeId,
  language: Language,
  data: Data,
  frontMatter: FrontMatter,
  messages: Messages,
): void {
  for (const { path, text } of textsIn(data)) {
    const place = frontMatter.placeOf(path)
    const found = unverifiedMark(text)
    if (found !== undefined) messages.error('unverified-mark', unverifiedReason(found.mark), place)
    if (NOT_OUR_SENTENCES.has(path[0] ?? '')) continue
    for (const sentence of longSentences(text, language)) {
      messages.warning('sentence-length', longSentenceReason(sentence), place)
    }
  }
  // Translations have no facts; both fields are as the schemas of their types say.
  checkSources(type, data as Cited, frontMatter, messages)
}

function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof value === 'string') yield { path: [...path], text: value }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* textsIn(item, [...path, name])
  }
}

function checkSources(type: TypeId, { sample, sources }: Cited, frontMatter: FrontMatter, messages: Messages): void {
  if (sources === undefined) return
  if (type === 'organisation' && sample !== true && sources.length === 0) {
    const reason = 'Missing sources: what is said of a real organisation names where it was read'
    messages.error('sources', reason, frontMatter.placeOf(['sources'], 'key'))
  }
  const seen = new Set<string>()
  for (const [index, { title, url }] of sources.entries()) {
    const place = frontMatter.placeOf(['sources', index, 'url'])
    if (url === PLACEHOLDER) {
      // A warning: a draft may be looked at before its sources are written.
      messages.warning('sources', `Unexpected placeholder ${quoted(url)}, expected the address of the source`, place)
    } else if (seen.has(`${url} ${title}`)) {
      messages.warning(
        'sources',
        `Unexpected second source at ${quoted(url)} with this title, expected each once`,
        place,
      )
    }
    seen.add(`${url} ${title}`)
  }
}
