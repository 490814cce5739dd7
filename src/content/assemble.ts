// The files of a library become entries: languages joined, references checked, relations worked out.
import { parseRefPath, refPath } from '../model/address.ts'
import type { Entry, EntryText, Ref } from '../model/entry.ts'
import { LANGUAGE_IDS, type Language } from '../model/languages.ts'
import { TYPES } from '../model/types/index.ts'
import { checkBodies } from './check-bodies.ts'
import type { CompiledBody } from './compile.ts'
import { type EntryFiles, textDate } from './entry-files.ts'
import { expectedOneOf, type Message, type Messages, messagesFor, nearHint, quoted, START } from './message.ts'
import { titleOf } from './names.ts'
import { publicFacts } from './public-facts.ts'
import { type EntryWithoutRelations, relate } from './relate.ts'
import type { Schemas, ValidFile } from './validate.ts'

export interface Library {
  /** Sorted by type and slug. */
  readonly entries: readonly Entry[]
  /** Earlier addresses and where they lead, such as `articles/old` to `articles/new`. */
  readonly moved: ReadonlyMap<string, string>
}

/**
 * Joins the files of each entry and checks what no file can check alone. The library is fit to be published only
 * when no message is an error.
 */
export function assemble(
  files: readonly ValidFile[],
  bodies: ReadonlyMap<string, CompiledBody>,
  schemas: Schemas,
): { library: Library; messages: readonly Message[] } {
  const all: Message[] = []
  const groups = new Map<string, EntryFiles>()
  for (const [path, siblings] of Map.groupBy(sortedByPath(files), (file) => refPath(file))) {
    const { entry, messages } = joinFiles(siblings)
    all.push(...messages)
    if (entry !== undefined) groups.set(path, entry)
  }
  all.push(...checkReferences(groups, schemas))
  const { moved, messages } = readMoved(groups)
  all.push(...messages)
  const drawn = [...groups.values()].filter(({ original }) => bodies.has(original.path))
  all.push(...checkBodies(drawn, bodies))
  const links = new Map(drawn.map((entry) => [refPath(entry.original), linksOf(entry, bodies)]))
  const entries = relate(
    drawn.map((entry) => toEntry(entry, bodies)),
    links,
  )
  return { library: { entries, moved }, messages: all }
}

function sortedByPath(files: readonly ValidFile[]): readonly ValidFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function joinFiles(files: readonly ValidFile[]): { entry?: EntryFiles; messages: readonly Message[] } {
  const originals = files.filter(({ facts }) => facts !== undefined)
  const [original] = originals
  if (original === undefined || originals.length > 1) {
    const messages = (original === undefined ? files : originals.slice(1)).flatMap(({ path }) => {
      const file = messagesFor(path)
      const reason =
        original === undefined
          ? 'Missing original, expected one file of the entry without `translatedFrom`'
          : `Unexpected second original beside \`${original.language}.mdx\`, expected \`translatedFrom\` here`
      file.error('original', reason)
      return file.all
    })
    return { messages }
  }
  return { entry: { original, files }, messages: files.flatMap((file) => checkTranslation(file, original)) }
}

function checkTranslation(file: ValidFile, original: ValidFile): readonly Message[] {
  const { translation, places } = file
  if (translation === undefined) return []
  const messages = messagesFor(file.path)
  if (translation.from !== original.language) {
    const reason = `Unexpected ${quoted(translation.from)}, expected \`${original.language}\`, the language of the original`
    messages.error('original', reason, places.translatedFrom)
  }
  if (translation.textDate < textDate(original)) {
    const reason = `Stale translation of the text of ${translation.textDate}: the original changed on ${textDate(original)}`
    messages.warning('stale-translation', reason, places.textDate)
  } else if (translation.textDate > textDate(original)) {
    const reason = `Unexpected ${quoted(translation.textDate)}, expected the date of the original’s text, ${textDate(original)}`
    messages.error('dates', reason, places.textDate)
  }
  for (const [field, value] of Object.entries(original.words)) sameLength(field, value, file, original, messages)
  return messages.all
}

// A list has as many items in every language: step three is step three.
function sameLength(field: string, value: unknown, file: ValidFile, original: ValidFile, messages: Messages): void {
  const translated = file.words[field]
  if (!Array.isArray(value) || !Array.isArray(translated) || value.length === translated.length) return
  const reason = `Unexpected ${translated.length} items in \`${field}\`, expected ${value.length} as in \`${original.language}.mdx\``
  messages.error('same-length', reason, file.places[field])
}

function checkReferences(groups: ReadonlyMap<string, EntryFiles>, schemas: Schemas): readonly Message[] {
  return [...groups.values()].flatMap(({ original }) => {
    const messages = messagesFor(original.path)
    for (const { field, type } of schemas.of[original.type].references) {
      const value = original.facts?.[field]
      for (const [index, slug] of [value].flat().entries()) {
        if (typeof slug !== 'string' || groups.has(refPath({ type, slug }))) continue
        const { folder } = TYPES[type]
        const known = [...groups.values()]
          .filter((entry) => entry.original.type === type)
          .map((entry) => entry.original.slug)
        const hint = nearHint(slug, known)
        const place = original.places[`${field}.${index}`] ?? original.places[field]
        messages.error('broken-reference', `Unexpected ${quoted(slug)}, expected a slug of \`${folder}\`${hint}`, place)
      }
    }
    return messages.all
  })
}

function readMoved(groups: ReadonlyMap<string, EntryFiles>): {
  moved: ReadonlyMap<string, string>
  messages: readonly Message[]
} {
  const moved = new Map<string, string>()
  const messages = [...groups].flatMap(([path, { original }]) => {
    const file = messagesFor(original.path)
    const former = (original.facts?.formerly ?? []) as readonly string[] // the schema of every type has it
    for (const [index, address] of former.entries()) {
      const place = original.places[`formerly.${index}`] ?? START
      if (parseRefPath(address) === undefined) {
        const folders = Object.values(TYPES).map(({ folder }) => folder)
        file.error(
          'moved',
          `Unexpected ${quoted(address)}, ${expectedOneOf(address.split('/')[0], folders, 'a folder')} and a slug`,
          place,
        )
        continue
      }
      const other = groups.has(address) ? address : moved.get(address)
      if (other !== undefined)
        file.error('moved', `Unexpected ${quoted(address)}, which leads to \`${other}\` already`, place)
      else moved.set(address, path)
    }
    return file.all
  })
  return { moved, messages }
}

function linksOf({ files }: EntryFiles, bodies: ReadonlyMap<string, CompiledBody>): readonly string[] {
  return [...new Set(files.flatMap(({ path }) => bodies.get(path)?.links ?? []))].sort()
}

function toEntry({ original, files }: EntryFiles, bodies: ReadonlyMap<string, CompiledBody>): EntryWithoutRelations {
  const ref: Ref = { type: original.type, slug: original.slug }
  const texts: Partial<Record<Language, EntryText>> = {}
  for (const language of LANGUAGE_IDS) {
    const file = files.find((one) => one.language === language)
    const body = file === undefined ? undefined : bodies.get(file.path)
    if (file !== undefined && body !== undefined) texts[language] = toText(file, original, body)
  }
  // Facts and words have passed the schemas of their type.
  return {
    ...ref,
    original: original.language,
    facts: publicFacts(original.facts ?? {}),
    texts,
  } as EntryWithoutRelations
}

function toText(file: ValidFile, original: ValidFile, body: CompiledBody): EntryText {
  const { html, headings, plain } = body
  const date = file.translation?.textDate ?? textDate(original)
  return {
    language: file.language,
    title: titleOf(file, original),
    summary: String(file.words.summary ?? file.words.headline ?? ''),
    // Words have passed the schema of their type.
    words: withMinutes(file, original) as EntryText['words'],
    html,
    headings,
    plain,
    date,
    stale: date < textDate(original),
  }
}

// The minutes of a step are a fact of the original, shown with the words of every language.
function withMinutes(file: ValidFile, original: ValidFile): ValidFile['words'] {
  const { steps } = file.words
  if (file === original || !Array.isArray(steps)) return file.words
  const timed = (original.words.steps ?? []) as readonly { readonly minutes?: number }[] // the original of a tool
  return {
    ...file.words,
    steps: steps.map((step: object, index) => {
      const minutes = timed[index]?.minutes
      return minutes === undefined ? step : { ...step, minutes }
    }),
  }
}
