import * as z from 'zod'
import { LANGUAGE_IDS } from '../../model/languages.ts'
import { TYPE_IDS } from '../../model/types/index.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { searchParameters } from './parameters.ts'
import { ANSWERS } from './schemas.ts'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI 3.1 document, made from the schemas that the answers have. */
export function openApi(vocabulary: Vocabulary, name: string, base: string): Json {
  const schemas = Object.entries(ANSWERS).map(([id, schema]) => [id, jsonSchema(schema)])
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: open API`,
      version: '1',
      description: 'Search the library and read its entries. Open to every site, without a key.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: base }],
    paths: {
      '/api/v1/search': { get: searchOperation(vocabulary) },
      '/api/v1/entries/{type}/{slug}': { get: entryOperation() },
      '/api/v1/vocabulary': { get: operation('readVocabulary', 'Every controlled list.', 'Vocabulary', []) },
    },
    components: { schemas: Object.fromEntries(schemas) },
  }
}

function jsonSchema(schema: z.ZodType): Json {
  // The dialect is OpenAPI 3.1's own; naming it again in every schema says nothing.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' })
  return rest
}

function operation(
  operationId: string,
  summary: string,
  answer: keyof typeof ANSWERS,
  parameters: readonly Json[],
): Json {
  const isOneOfMany = parameters.some(({ in: place }) => place === 'path')
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: withSchema('The answer.', 'application/json', answer),
      ...(isOneOfMany ? { 301: { description: 'The entry has moved to the address in `Location`.' } } : {}),
      304: { description: 'Unchanged since the ETag in `If-None-Match`.' },
      400: problem('A parameter or value that is not known; all allowed ones are named.'),
      ...(isOneOfMany ? { 404: problem('No such entry.') } : {}),
      414: problem('The address is too long.'),
      500: problem('A mistake of ours; `requestId` names it.'),
      503: problem('The library or the search does not answer.'),
    },
  }
}

function withSchema(description: string, type: string, name: keyof typeof ANSWERS): Json {
  return { description, content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } } }
}

function problem(description: string): Json {
  return withSchema(description, 'application/problem+json', 'Problem')
}

function searchOperation(vocabulary: Vocabulary): Json {
  const { properties = {} } = z.toJSONSchema(searchParameters(vocabulary), { io: 'input' })
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
    ...(isList(schema) ? { style: 'form', explode: true } : {}),
  }))
  return operation('search', 'Entries that match words and facets.', 'Search', parameters)
}

function isList(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'array'
}

function entryOperation(): Json {
  const path = (name: string, schema: Json): Json => ({ name, in: 'path', required: true, schema })
  const summary = `One entry in all its languages (${LANGUAGE_IDS.join(', ')}).`
  return operation('readEntry', summary, 'Entry', [
    path('type', { type: 'string', enum: TYPE_IDS }),
    path('slug', { type: 'string' }),
  ])
}
