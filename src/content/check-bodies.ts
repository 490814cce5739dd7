// What can be checked of texts only beside other texts: links to their headings, and whether translations keep their outline.
import { refPath } from '../model/address.ts'
import { LANGUAGES, type Language } from '../model/languages.ts'
import type { CompiledBody } from './compile.ts'
import { type EntryFiles, textDate } from './entry-files.ts'
import { type Message, messagesFor, nearHint, quoted } from './message.ts'
import type { ValidFile } from './validate.ts'

type Bodies = ReadonlyMap<string, CompiledBody>

export function checkBodies(entries: readonly EntryFiles[], bodies: Bodies): readonly Message[] {
  const byPath = new Map(entries.map((entry) => [refPath(entry.original), entry]))
  return entries.flatMap(({ original, files }) =>
    files.flatMap((file) => [...checkAnchors(file, byPath, bodies), ...checkOutline(file, original, bodies)]),
  )
}

/** A link from a text leads to the target in the same language, or in its original where it has none. */
function checkAnchors(file: ValidFile, entries: ReadonlyMap<string, EntryFiles>, bodies: Bodies): readonly Message[] {
  const messages = messagesFor(file.path)
  for (const { path, id, ...place } of bodies.get(file.path)?.anchors ?? []) {
    const target = entries.get(path)
    const body = target === undefined ? undefined : bodies.get(textFor(target, file.language).path)
    // A target that is broken itself has messages of its own.
    if (body === undefined || body.headings.some((heading) => heading.id === id)) continue
    const ids = body.headings.map((heading) => heading.id)
    const reason = `Unexpected link ${quoted(`/${path}#${id}`)}, expected a heading of that text${nearHint(id, ids, '#')}`
    messages.error('broken-link', reason, place)
  }
  return messages.all
}

function textFor({ original, files }: EntryFiles, language: Language): ValidFile {
  return files.find((file) => file.language === language) ?? original
}

/** A section that one language lacks is found by its depth: titles differ, the order does not. */
function checkOutline(file: ValidFile, original: ValidFile, bodies: Bodies): readonly Message[] {
  // A stale translation is known to lack what was added since.
  if (file.translation !== undefined && file.translation.textDate < textDate(original)) return []
  const [own, first] = [outlineOf(file, bodies), outlineOf(original, bodies)]
  if (own === undefined || first === undefined || own === first) return []
  const messages = messagesFor(file.path)
  const name = LANGUAGES.find(({ id }) => id === original.language)?.name
  messages.warning(
    'same-outline',
    `Unexpected headings (${own}), expected those of \`${original.language}.mdx\`, the original in ${name} (${first})`,
  )
  return messages.all
}

/** Such as `## ## ### ##`. */
function outlineOf({ path }: ValidFile, bodies: Bodies): string | undefined {
  const headings = bodies.get(path)?.headings
  if (headings === undefined) return undefined
  return headings.length === 0 ? 'none' : headings.map(({ depth }) => '#'.repeat(depth)).join(' ')
}
