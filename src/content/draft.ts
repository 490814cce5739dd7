// A first version of an entry, made from the schemas: whatever the model asks for stands in it, with what is allowed.
import { stringify } from 'yaml'
import * as z from 'zod'
import { termsOf } from '../model/fields.ts'
import type { Language } from '../model/languages.ts'
import { factsShape, type TypeId, translationShape, wordsShape } from '../model/types/index.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

export interface DraftRequest {
  readonly type: TypeId
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly vocabulary: Vocabulary
  /** Slugs of each type that exist, for fields that name another entry. */
  readonly slugs: Readonly<Partial<Record<string, readonly string[]>>>
  /** The sentence that stands where words are still to be written, in the author's language. */
  readonly placeholder: string
  /** For a translation: the language of the original and the date of its text. */
  readonly translationOf?: {
    readonly language: Language
    readonly date: string
    /** How many items each list of words has in the original, by field. */
    readonly lengths: Readonly<Record<string, number | undefined>>
  }
}

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maxLength?: number
  readonly format?: string
  readonly list?: string
  readonly reference?: string
  readonly codes?: string
  readonly draft?: unknown
}

const COMMENT_WIDTH = 100

/** The text of a draft: front matter that passes every check, the allowed values in comments, and an empty body. */
export function draftEntry(request: DraftRequest): string {
  const { type, translationOf } = request
  const shape =
    translationOf === undefined
      ? { ...wordsShape(type, 'original'), ...factsShape(type, termsOf(request.vocabulary)) }
      : { ...translationShape, ...wordsShape(type, 'translation') }
  // The JSON form of our own schemas has the fields named above; the rest is not read.
  const schema = z.toJSONSchema(z.strictObject(shape), { unrepresentable: 'any', io: 'input' }) as JsonSchema
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    draftField(name, field, schema.required?.includes(name) ?? false, request),
  )
  return `---\n${fields.join('\n')}\n---\n\n${request.placeholder}\n`
}

function draftField(name: string, schema: JsonSchema, required: boolean, request: DraftRequest): string {
  const comment = comments(schema, required)
  const value = draftFor(name, schema, request)
  const lines = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
  const stands = required || schema.draft !== undefined
  return [...comment, ...lines.map((line) => (stands ? line : `# ${line}`))].join('\n')
}

function draftFor(name: string, schema: JsonSchema, request: DraftRequest): unknown {
  if (name === 'title' || name === 'name') return request.title
  if (name === 'translatedFrom' && request.translationOf) return request.translationOf.language
  if (name === 'textDate' && request.translationOf) return request.translationOf.date
  const length = request.translationOf?.lengths[name]
  if (length !== undefined) return Array.from({ length }, () => draftValue(schema.items ?? {}, request))
  return draftValue(schema, request)
}

function draftValue(schema: JsonSchema, request: DraftRequest): unknown {
  if (schema.draft !== undefined) return schema.draft
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const [branch] = schema.anyOf ?? schema.oneOf ?? []
  if (branch !== undefined) return draftValue(branch, request)
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => draftValue(schema.items ?? {}, request))
  }
  if (schema.type === 'object') {
    const required = (schema.required ?? []).map((key) => [key, draftValue(schema.properties?.[key] ?? {}, request)])
    return Object.fromEntries(required)
  }
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  return draftText(schema, request)
}

function draftText(schema: JsonSchema, request: DraftRequest): string {
  if (schema.reference !== undefined) return request.slugs[schema.reference]?.[0] ?? 'name-of-an-entry'
  if (schema.format === 'date') return request.today
  if (schema.format === 'uri') return 'https://example.org/'
  return request.placeholder
}

/** What a field may hold, as comment lines above it. */
function comments(schema: JsonSchema, required: boolean): string[] {
  const item = schema.items ?? schema
  const values = item.enum ?? item.properties?.topic?.enum
  const parts = [
    required || schema.draft !== undefined ? '' : 'Optional.',
    schema.type === 'array' && schema.items !== undefined ? howMany(schema) : '',
    item.codes !== undefined ? `${item.codes} codes.` : '',
    item.reference !== undefined ? `A slug from content, of type ${item.reference}.` : '',
    schema.maxLength !== undefined ? `At most ${schema.maxLength} characters.` : '',
    values !== undefined && item.codes === undefined ? `Allowed: ${values.join(', ')}` : '',
  ]
  const sentence = parts.filter((part) => part !== '').join(' ')
  return sentence === '' ? [] : wrap(sentence).map((line) => `# ${line}`)
}

function howMany({ minItems = 0, maxItems }: JsonSchema): string {
  if (maxItems === undefined || maxItems >= 100) return minItems > 0 ? `${minItems} or more.` : ''
  return minItems > 0 ? `${minItems} to ${maxItems}.` : `Up to ${maxItems}.`
}

function wrap(sentence: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > COMMENT_WIDTH) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
