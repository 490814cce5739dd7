// Front matter against the schema of its type; every problem becomes a message at its place.
import * as z from 'zod'
import { minutesOf } from '../model/facets.ts'
import { termsOf } from '../model/fields.ts'
import type { Language } from '../model/languages.ts'
import { factsShape, isType, TYPE_IDS, type TypeId, translationShape, wordsShape } from '../model/types/index.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { checkEditing } from './editorial.ts'
import { hasErrors, type Message, type Messages, messagesFor, type Place, quoted } from './message.ts'
import type { FrontMatter, SourceFile } from './read.ts'
import { issueMessages } from './schema-issues.ts'

/** The front matter of one file, checked. Plain data. */
export interface ValidFile {
  readonly path: string
  readonly type: TypeId
  readonly slug: string
  readonly language: Language
  /** Present in the original alone. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, unknown>>
  /** Present in translations alone. */
  readonly translation?: { readonly from: Language; readonly textDate: string }
  /** Where fields stand, by name, and items of lists, such as `authors.0`: for what is checked between files. */
  readonly places: Readonly<Record<string, Place>>
}

export interface TypeSchemas {
  readonly facts: z.ZodRawShape
  readonly original: z.ZodType
  readonly translation: z.ZodType
  /** Fields that name entries of another type, such as `authors`. */
  readonly references: readonly { readonly field: string; readonly type: TypeId }[]
}

export interface Schemas {
  readonly vocabulary: Vocabulary
  readonly of: Readonly<Record<TypeId, TypeSchemas>>
}

/** The schemas of all types, made once for a vocabulary. */
export function schemasFor(vocabulary: Vocabulary): Schemas {
  const terms = termsOf(vocabulary)
  const rows = TYPE_IDS.map((type) => {
    const facts = factsShape(type, terms)
    const original = z.strictObject({ ...facts, ...wordsShape(type, 'original') })
    const translation = z.strictObject({ ...translationShape, ...wordsShape(type, 'translation') })
    return [type, { facts, original, translation, references: referencesIn(facts) }]
  })
  // One row a type of the table.
  return { vocabulary, of: Object.fromEntries(rows) as Record<TypeId, TypeSchemas> }
}

function referencesIn(facts: z.ZodRawShape): TypeSchemas['references'] {
  return Object.entries(facts).flatMap(([field, schema]) => {
    const type = referenceOf(schema)
    return type === undefined ? [] : [{ field, type }]
  })
}

function referenceOf(schema: unknown): TypeId | undefined {
  if (schema instanceof z.ZodOptional) return referenceOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return referenceOf(schema.element)
  const reference = schema instanceof z.ZodType ? schema.meta()?.reference : undefined
  return typeof reference === 'string' && isType(reference) ? reference : undefined
}

/** Checks the front matter of one file. Gives no valid file where the messages hold an error; there may be warnings. */
export function validate(source: SourceFile, schemas: Schemas): { valid?: ValidFile; messages: readonly Message[] } {
  const { frontMatter, path, type, slug, language } = source
  const messages = messagesFor(path)
  const { value } = frontMatter
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    messages.error('front-matter', 'Unexpected front matter, expected fields such as `title: …`')
    return { messages: messages.all }
  }
  const isTranslation = Object.hasOwn(value, 'translatedFrom')
  const { facts, original, translation } = schemas.of[type]
  const result = (isTranslation ? translation : original).safeParse(value, { reportInput: true })
  if (!result.success) {
    issueMessages(result.error.issues, { source, schemas, isTranslation, messages })
    return { messages: messages.all }
  }
  // Both schemas are strict objects.
  const data = result.data as Record<string, unknown>
  refuseRepetition(data, facts, frontMatter, messages)
  if (!isTranslation) checkSense(type, data, frontMatter, messages)
  checkEditing(type, language, data, frontMatter, messages)
  if (hasErrors(messages.all)) return { messages: messages.all }
  const places = placesOf(data, frontMatter)
  return { valid: { path, type, slug, language, places, ...split(data, facts, isTranslation) }, messages: messages.all }
}

function placesOf(data: Readonly<Record<string, unknown>>, frontMatter: FrontMatter): ValidFile['places'] {
  const paths = Object.entries(data).flatMap(([field, value]) => {
    const items = Array.isArray(value) && typeof value[0] === 'string' ? [...value.keys()] : []
    return [[field], ...items.map((index) => [field, index])]
  })
  return Object.fromEntries(paths.map((path) => [path.join('.'), frontMatter.placeOf(path)]))
}

function split(
  data: Readonly<Record<string, unknown>>,
  factFields: z.ZodRawShape,
  isTranslation: boolean,
): Pick<ValidFile, 'facts' | 'words' | 'translation'> {
  const { translatedFrom, textDate, ...fields } = data
  const entries = Object.entries(fields)
  const words = Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(factFields, name)))
  if (isTranslation) {
    // The schema of translations has checked both.
    return { words, translation: { from: translatedFrom as Language, textDate: textDate as string } }
  }
  return { words, facts: Object.fromEntries(entries.filter(([name]) => Object.hasOwn(factFields, name))) }
}

function refuseRepetition(
  data: Readonly<Record<string, unknown>>,
  facts: z.ZodRawShape,
  frontMatter: FrontMatter,
  messages: Messages,
): void {
  for (const [field, list] of Object.entries(data)) {
    // Words may say a thing twice; a fact that does is a slip.
    if (!Array.isArray(list) || !Object.hasOwn(facts, field)) continue
    const seen = new Set<unknown>()
    for (const [index, item] of list.entries()) {
      const value: unknown = typeof item === 'object' ? (item?.topic ?? item?.language) : item
      if (value === undefined || typeof value === 'number') continue
      if (seen.has(value)) {
        const reason = `Unexpected second ${quoted(value)} in \`${field}\`, expected each value once`
        messages.error('repetition', reason, frontMatter.placeOf([field, index]))
      }
      seen.add(value)
    }
  }
}

interface Dated {
  readonly published: string
  readonly updated?: string
  readonly reviewed?: string
}

interface Timed {
  readonly minutes?: readonly [number, number]
  readonly weeks?: readonly [number, number]
  readonly steps: readonly { readonly minutes?: number }[]
}

function checkSense(type: TypeId, data: object, frontMatter: FrontMatter, messages: Messages): void {
  // Every original has passed the schema with these fields.
  const { published, updated, reviewed } = data as Dated
  for (const [field, day] of Object.entries({ updated, reviewed })) {
    if (day !== undefined && day < published) {
      const reason = `Unexpected ${quoted(day)} in \`${field}\`, expected a day not before \`published\` (${quoted(published)})`
      messages.error('dates', reason, frontMatter.placeOf([field]))
    }
  }
  // The schema of tools has these fields.
  if (type === 'tool') checkTimes(data as Timed, frontMatter, messages)
}

function checkTimes(tool: Timed, frontMatter: FrontMatter, messages: Messages): void {
  const range = minutesOf(tool)
  if (range === undefined || (tool.minutes !== undefined && tool.weeks !== undefined)) {
    const place = frontMatter.placeOf([tool.weeks === undefined ? 'title' : 'weeks'], 'key')
    messages.error('duration', 'Expected exactly one of `minutes` and `weeks`', place)
    return
  }
  const total = tool.steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  if (total > 0 && (total < range[0] || total > range[1])) {
    const reason = `Unexpected total of ${total} minutes in \`steps\`, expected ${range[0]} to ${range[1]} as the tool’s duration says`
    messages.error('duration', reason, frontMatter.placeOf(['steps'], 'key'))
  }
}
