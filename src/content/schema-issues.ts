// What a schema found wrong, said for an author: Unexpected x, expected y.
import type * as z from 'zod'
import { COUNTRIES } from '../model/countries.ts'
import { nearest } from '../model/nearest.ts'
import { SPOKEN_LANGUAGES } from '../model/spoken-languages.ts'
import { LIST_IDS, type Vocabulary } from '../model/vocabulary.ts'
import { expectedOneOf, type Messages, quoted } from './message.ts'
import type { SourceFile } from './read.ts'
import type { Schemas } from './validate.ts'

interface Context {
  readonly source: SourceFile
  readonly schemas: Schemas
  readonly isTranslation: boolean
  readonly messages: Messages
}

/** Adds a message for each issue, at the place of the value it is about. */
export function issueMessages(issues: readonly z.core.$ZodIssue[], context: Context): void {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')))
  for (const issue of issues) {
    // A text where a list belongs has a length of its own, which says nothing.
    if ((issue.code === 'too_big' || issue.code === 'too_small') && mistyped.has(issue.path.join('.'))) continue
    if (issue.code === 'unrecognized_keys') unknownFields(issue, context)
    else if (issue.code === 'invalid_type' && issue.input === undefined) missingField(issue, context)
    else {
      const { reason, rule } = wording(issue, context.schemas.vocabulary)
      context.messages.error(rule, reason, context.source.frontMatter.placeOf(issue.path))
    }
  }
}

function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  { source, schemas, isTranslation, messages }: Context,
): void {
  const { facts, original } = schemas.of[source.type]
  for (const key of issue.keys) {
    const place = source.frontMatter.placeOf([...issue.path, key], 'key')
    if (isTranslation && issue.path.length === 0 && Object.hasOwn(facts, key)) {
      messages.error(
        'facts-once',
        `Unexpected fact \`${key}\` in a translation, expected it in the original alone`,
        place,
      )
    } else if (isTranslation && key === 'minutes') {
      messages.error(
        'facts-once',
        'Unexpected fact `minutes` in a translation’s step, expected it in the original alone',
        place,
      )
    } else {
      const known = issue.path.length === 0 && 'shape' in original ? Object.keys(original.shape as object) : []
      const [near] = nearest(key, known)
      const hint = near === undefined ? '' : ` (did you mean \`${near}\`?)`
      messages.error('unknown-field', `Unexpected field ${quoted(key)}${hint}`, place)
    }
  }
}

function missingField(issue: z.core.$ZodIssueInvalidType, { source, messages }: Context): void {
  const field = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'value'
  const place = source.frontMatter.placeOf(issue.path.slice(0, -1))
  messages.error('missing-field', `Missing \`${field}\`, expected ${typeName(issue.expected)}`, place)
}

const CONTACT_FORMS = 'expected `{by: relay}`, `{by: link, url: …}` or `{by: email, address: …}`'

function wording(issue: z.core.$ZodIssue, vocabulary: Vocabulary): { reason: string; rule: string } {
  const value = quoted(issue.input)
  if (issue.code === 'invalid_value') {
    const { list, rule } = listOf(issue.values.map(String), vocabulary)
    return { rule, reason: `Unexpected ${value}, ${expectedOneOf(issue.input, issue.values.map(String), list)}` }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return { rule: 'length', reason: sizeReason(issue) }
  if (issue.code === 'invalid_type') {
    return { rule: 'field-type', reason: `Unexpected ${value}, expected ${typeName(issue.expected)}` }
  }
  if (issue.code === 'invalid_union') {
    // Contact is the one field with several forms.
    return { rule: 'field-type', reason: `Unexpected ${value}, ${CONTACT_FORMS}` }
  }
  const expected = issue.message.startsWith('expected') ? issue.message : `expected ${issue.message.toLowerCase()}`
  return { rule: 'field-form', reason: `Unexpected ${value}, ${expected}` }
}

function listOf(values: readonly string[], vocabulary: Vocabulary): { list: string; rule: string } {
  if (values.length === COUNTRIES.length) return { list: 'an ISO 3166-1 alpha-2 country code', rule: 'country' }
  if (values.length === SPOKEN_LANGUAGES.length) return { list: 'an ISO 639-1 language code', rule: 'language' }
  const id = LIST_IDS.find((list) => vocabulary[list].length === values.length && vocabulary[list][0]?.id === values[0])
  return id === undefined
    ? { list: 'a known value', rule: 'field-form' }
    : { list: `an id from vocabulary/${id}.yaml`, rule: 'vocabulary' }
}

function sizeReason(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  const { input } = issue
  if (typeof input === 'string')
    return `Unexpected length of ${input.length} characters in ${quoted(input)}, expected ${bound}`
  if (Array.isArray(input)) return `Unexpected number of values ${input.length}, expected ${bound}`
  return `Unexpected ${quoted(input)}, expected ${bound}`
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'two whole numbers, such as `[45, 180]`',
  object: 'fields',
  record: 'fields',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
}

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? 'a value'
}
