// A file as it lies on disk becomes a text with readable front matter, or messages that say why not.
import { type Document, isAlias, isMap, isScalar, parseDocument, visit } from 'yaml'
import { SLUG } from '../model/fields.ts'
import { isLanguage, LANGUAGE_IDS, type Language } from '../model/languages.ts'
import { TYPE_IDS, TYPES, type TypeId, typeOfFolder } from '../model/types/index.ts'
import { expectedOneOf, hasErrors, type Message, type Messages, messagesFor, type Place, quoted } from './message.ts'
import { placesIn } from './places.ts'

export interface ContentFile {
  /** From the content folder: `articles/burnout/fr.mdx`. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface SourceFile {
  readonly path: string
  readonly type: TypeId
  readonly slug: string
  readonly language: Language
  /** The whole text, without a byte-order mark. */
  readonly text: string
  /** The front matter: any YAML value, with the place of every node. */
  readonly frontMatter: FrontMatter
}

export interface FrontMatter {
  readonly value: unknown
  /** Where a value stands, from its path such as `['topics', 0]`; the nearest node above it when it is absent. */
  placeOf(path: readonly PropertyKey[], part?: 'key' | 'value'): Place
}

/** 200 kB: a long guide has 10. */
const LARGEST_FILE = 200_000
const LARGEST_FRONT_MATTER = 32_000
const MOST_YAML_ERRORS = 5

/** What an escape such as `\\0` could bring in: control characters, halves of characters, and signs that turn text round. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/** Reads one file of an entry. Gives no source where the messages hold an error. */
export function readSource(file: ContentFile): { source?: SourceFile; messages: readonly Message[] } {
  const messages = messagesFor(file.path)
  const address = readPath(file.path, messages)
  const text = readText(file, messages)
  const frontMatter = text === undefined ? undefined : readFrontMatter(text, messages)
  if (hasErrors(messages.all) || address === undefined || text === undefined || frontMatter === undefined) {
    return { messages: messages.all }
  }
  return { source: { path: file.path, ...address, text, frontMatter }, messages: messages.all }
}

function readPath(path: string, messages: Messages): Pick<SourceFile, 'type' | 'slug' | 'language'> | undefined {
  const [folder = '', slug = '', name = '', ...deeper] = path.split('/')
  const language = name.replace(/\.mdx$/, '')
  const type = typeOfFolder(folder)
  if (type === undefined) {
    const folders = TYPE_IDS.map((id) => TYPES[id].folder)
    messages.error('path', `Unexpected folder ${quoted(folder)}, ${expectedOneOf(folder, folders, 'a folder')}`)
  }
  if (deeper.length > 0 || name === '') {
    messages.error('path', 'Unexpected place for an entry, expected `<folder>/<slug>/<language>.mdx`')
    return undefined
  }
  if (!SLUG.test(slug)) {
    messages.error('path', `Unexpected slug ${quoted(slug)}, expected lower-case letters, digits and hyphens`)
  }
  if (!isLanguage(language)) {
    messages.error(
      'path',
      `Unexpected language ${quoted(language)}, ${expectedOneOf(language, LANGUAGE_IDS, 'a language')}`,
    )
    return undefined
  }
  return type === undefined ? undefined : { type, slug, language }
}

/** UTF-8 only, no NUL, within the size limit; undefined with a message otherwise. */
export function readText(file: ContentFile, messages: Messages): string | undefined {
  if (file.bytes.length > LARGEST_FILE) {
    messages.error('size', `Unexpected size of ${file.bytes.length} bytes, expected at most ${LARGEST_FILE}`)
    return undefined
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(file.bytes)
  } catch {
    messages.error('encoding', 'Unexpected bytes, expected text saved as UTF-8', firstBadPlace(file.bytes))
    return undefined
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    messages.error('encoding', 'Unexpected NUL character, expected text', placesIn(text)(nul))
    return undefined
  }
  return text
}

// Decoded leniently, the first bad byte shows as the first replacement character.
function firstBadPlace(bytes: Uint8Array): Place {
  const text = new TextDecoder().decode(bytes)
  return placesIn(text)(Math.max(0, text.indexOf('\uFFFD')))
}

function readFrontMatter(text: string, messages: Messages): FrontMatter | undefined {
  const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (fence === null) {
    messages.error('front-matter', 'Missing front matter, expected the file to begin with `---`, its fields and `---`')
    return undefined
  }
  const yaml = fence[1] ?? ''
  const offset = text.indexOf('\n') + 1
  if (yaml.length > LARGEST_FRONT_MATTER) {
    messages.error(
      'size',
      `Unexpected front matter of ${yaml.length} characters, expected at most ${LARGEST_FRONT_MATTER}`,
    )
    return undefined
  }
  const place = placesIn(text)
  return readYaml(yaml, (at) => place(offset + at), messages)
}

/** YAML as plain data: no tags, no anchors, no duplicate keys. Undefined with messages otherwise. */
export function readYaml(yaml: string, place: (offset: number) => Place, messages: Messages): FrontMatter | undefined {
  const document = parseDocument(yaml, {
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  })
  // One slip can make every line after it wrong: the first few say enough.
  for (const error of document.errors.slice(0, MOST_YAML_ERRORS))
    messages.error('yaml', yamlReason(error), place(error.pos[0]))
  for (const warning of document.warnings) messages.error('yaml', yamlReason(warning), place(warning.pos[0]))
  refuseIndirection(document, place, messages)
  if (hasErrors(messages.all)) return undefined
  return { value: document.toJS({ maxAliasCount: 0 }), placeOf: (path, part) => place(offsetOf(document, path, part)) }
}

function yamlReason(error: { code: string; message: string }): string {
  if (error.code === 'DUPLICATE_KEY') return 'Unexpected second field of the same name, expected each name once'
  if (error.code === 'TAG_RESOLVE_FAILED') return 'Unexpected YAML tag, expected plain values'
  const [first = ''] = error.message.split('\n')
  return `Unexpected YAML: ${first.replace(/[.:]?\s*$/, '')}`
}

// An alias can stand for a value that holds it many times over; plain values are all an entry needs.
function refuseIndirection(document: Document, place: (offset: number) => Place, messages: Messages): void {
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0
      if (isScalar(node) && typeof node.value === 'string' && UNFIT.test(node.value.replace(/[\t\n\r]/g, ''))) {
        messages.error('encoding', `Unexpected control character in ${quoted(node.value)}, expected text`, place(start))
      }
      if (isAlias(node))
        messages.error('yaml', `Unexpected alias ${quoted(`*${node.source}`)}, expected the value itself`, place(start))
      else if (node.anchor)
        messages.error('yaml', `Unexpected anchor ${quoted(`&${node.anchor}`)}, expected a plain value`, place(start))
      else if (
        node.tag?.startsWith('!') ||
        (node.tag && !/^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/.test(node.tag))
      ) {
        messages.error('yaml', `Unexpected YAML tag ${quoted(node.tag)}, expected a plain value`, place(start))
      }
    },
  })
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value' = 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const name = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
      const node = part === 'key' && length === path.length ? pair?.key : (pair?.value ?? pair?.key)
      const range = rangeOf(node) ?? rangeOf(pair?.key)
      if (range !== undefined) return range
    }
    const found = rangeOf(document.getIn(path.slice(0, length), true))
    if (found !== undefined) return found
  }
  return 0
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined
  return typeof node.range[0] === 'number' ? node.range[0] : undefined
}
