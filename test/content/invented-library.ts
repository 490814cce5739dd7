import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from '../../src/content/assemble.ts'
import { type CompiledBody, compile } from '../../src/content/compile.ts'
import type { Message } from '../../src/content/message.ts'
import { namesOf } from '../../src/content/names.ts'
import { type ContentFile, readSource } from '../../src/content/read.ts'
import { schemasFor, validate } from '../../src/content/validate.ts'
import { readVocabulary } from '../../src/content/vocabulary.ts'

const ROOT = join(import.meta.dirname, '../..')

export function filesBelow(folder: string, pattern: string): ContentFile[] {
  return globSync(pattern, { cwd: join(ROOT, folder) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(ROOT, folder, path)) }))
}

/** The controlled lists of the real library, which the invented one uses, too. */
export const { vocabulary } = readVocabulary(filesBelow('content', 'vocabulary/*.yaml'))
export const schemas = schemasFor(vocabulary)

/** The small invented library, with files put in or changed by path; null takes a file out. */
export function makeLibrary(changes: Readonly<Record<string, string | null>> = {}) {
  const files = new Map(filesBelow('test/fixtures/library', '*/*/*.mdx').map((file) => [file.path, file]))
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path)
    else files.set(path, { path, bytes: new TextEncoder().encode(text) })
  }
  return makeFrom([...files.values()])
}

/** All stages over some files, as a build does them. */
export function makeFrom(files: readonly ContentFile[]) {
  const messages: Message[] = []
  const read = files.flatMap((file) => {
    const { source, messages: own } = readSource(file)
    messages.push(...own)
    if (source === undefined) return []
    const checked = validate(source, schemas)
    messages.push(...checked.messages)
    return checked.valid === undefined ? [] : [{ source, valid: checked.valid }]
  })
  const valid = read.map((one) => one.valid)
  const names = namesOf(valid)
  const bodies = new Map<string, CompiledBody>()
  for (const { source } of read) {
    const { body, messages: own } = compile(source, names)
    messages.push(...own)
    if (body !== undefined) bodies.set(source.path, body)
  }
  const assembled = assemble(valid, bodies, schemas)
  return {
    ...assembled.library,
    names,
    sources: read.map(({ source }) => source),
    bodies,
    messages: [...messages, ...assembled.messages],
  }
}
