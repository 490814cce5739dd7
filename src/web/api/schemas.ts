// What the open API gives, as schemas: they type the answers, describe them in OpenAPI and check them in tests.
import * as z from 'zod'
import { FACETS } from '../../model/facets.ts'
import { LANGUAGE_IDS } from '../../model/languages.ts'
import { TYPE_IDS } from '../../model/types/index.ts'
import { LIST_IDS, termSchema } from '../../model/vocabulary.ts'

const language = z.enum(LANGUAGE_IDS)
const type = z.enum(TYPE_IDS)
const day = z.iso.date()

const span = z
  .object({ text: z.string(), marked: z.boolean() })
  .meta({ description: 'A piece of text, marked where it meets the query. Plain text, not HTML.' })

const match = z.object({
  query: z.string().meta({ description: 'The word or words as typed.' }),
  found: z.string().meta({ description: 'What they met.' }),
  field: z.enum(['title', 'summary', 'body', 'topic', 'broader', 'label']),
  language,
  term: z.string().optional().meta({ description: 'The id of the topic that was met.' }),
})

const hit = z.object({
  type,
  slug: z.string(),
  language: language.meta({ description: 'The language of title and excerpt.' }),
  languages: z.array(language).meta({ description: 'Every language the entry has.' }),
  title: z.string(),
  summary: z.string(),
  url: z.url(),
  topics: z.array(z.string()),
  published: day,
  sample: z.boolean().meta({ description: 'An invented person or organisation.' }),
  excerpt: z.array(span),
  matched: z.array(match),
})

const count = z.object({ value: z.string(), count: z.int().min(0), selected: z.boolean() })

/** One list for each row of the table of facets. */
const facets = z.object(Object.fromEntries(FACETS.map(({ id }) => [id, z.array(count)])))

const notice = z.object({ code: z.enum(['degraded']), text: z.string() })

export const searchAnswer = z.object({
  hits: z.array(hit),
  total: z.int().min(0),
  folded: z.int().min(0).meta({ description: 'Entries that match in languages left out by `read`.' }),
  page: z.int().min(1),
  pages: z.int().min(1),
  corrected: z
    .string()
    .nullable()
    .meta({ description: 'The query as understood, when words of it had to be corrected.' }),
  weak: z.boolean().meta({ description: 'Nothing has most of what was asked: the hits are only the nearest.' }),
  unused: z.array(z.string()).meta({ description: 'Words of the query that had no part in the results.' }),
  facets,
  notices: z.array(notice),
})

const head = z.object({ type, slug: z.string(), title: z.string(), language, url: z.url(), sample: z.boolean() })

const text = z.object({
  language,
  title: z.string(),
  summary: z.string(),
  url: z.url(),
  words: z.record(z.string(), z.unknown()).meta({ description: 'The words of the type, such as `steps` of a tool.' }),
  html: z.string().meta({ description: 'The body as safe HTML, headings from h2.' }),
  headings: z.array(z.object({ depth: z.int(), id: z.string(), text: z.string() })),
  date: day,
  stale: z.boolean().meta({ description: 'A translation of an older text than the original’s present one.' }),
})

export const entryAnswer = z.object({
  type,
  slug: z.string(),
  original: language.meta({ description: 'The language the entry was written in.' }),
  facts: z
    .record(z.string(), z.unknown())
    .meta({ description: 'The facts of the type; values are ids of the vocabulary.' }),
  texts: z.array(text),
  relations: z.object({
    authors: z.array(head),
    works: z.array(head),
    organisation: head.nullable(),
    members: z.array(head),
    linksTo: z.array(head),
    linkedFrom: z.array(head),
    similar: z.array(head),
  }),
})

export const vocabularyAnswer = z.object(Object.fromEntries(LIST_IDS.map((id) => [id, z.array(termSchema)])))

export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string().optional().meta({ description: 'Names the request in the log of the site, when it failed.' }),
  problems: z
    .array(
      z.object({
        kind: z.string(),
        parameter: z.string(),
        value: z.string(),
        allowed: z.array(z.string()),
        nearest: z.array(z.string()),
      }),
    )
    .optional()
    .meta({ description: 'Each parameter that was refused, 20 at most, with everything that is accepted.' }),
})

export type SearchAnswer = z.infer<typeof searchAnswer>
export type EntryAnswer = z.infer<typeof entryAnswer>

/** The schemas by the names they have in the OpenAPI document. */
export const ANSWERS = {
  Search: searchAnswer,
  Entry: entryAnswer,
  Vocabulary: vocabularyAnswer,
  Problem: problemAnswer,
} as const
