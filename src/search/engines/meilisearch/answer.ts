// The shape of the server's answers. Whatever differs is an answer that cannot be used.
import * as z from 'zod'
import { FACET_IDS } from '../../../model/facets.ts'
import { LANGUAGE_IDS } from '../../../model/languages.ts'
import { TYPE_IDS } from '../../../model/types/index.ts'

const language = z.enum(LANGUAGE_IDS)
const markedTexts = z.object({ title: z.string(), summary: z.string().default(''), body: z.string().default('') })
const markedTerm = z.object({ id: z.string(), words: z.partialRecord(language, z.array(z.string())).default({}) })

const record = z.object({
  ref: z.object({ type: z.enum(TYPE_IDS), slug: z.string() }),
  original: language,
  // Keys of facets this version does not know are left out.
  facets: z.object(Object.fromEntries(FACET_IDS.map((id) => [id, z.array(z.string()).optional()]))),
  published: z.string(),
  sample: z.boolean(),
  /** The texts with marks; the server leaves out what is empty. */
  _formatted: z.object({
    texts: z.partialRecord(language, markedTexts),
    topics: z.array(markedTerm).default([]),
    broader: z.array(markedTerm).default([]),
    labels: z.array(markedTerm).default([]),
  }),
})

const count = z.int().min(0)

const searchAnswer = z.object({
  hits: z.array(record),
  totalHits: count,
  facetDistribution: z.record(z.string(), z.record(z.string(), count)).default({}),
})

export const multiSearchAnswer = z.object({ results: z.array(searchAnswer) })

const key = z.object({ id: z.string() })

const rankedAnswer = z.object({
  hits: z.array(key.extend({ _rankingScore: z.number() })),
  totalHits: count,
})

export const rankedAnswers = z.object({ results: z.array(rankedAnswer) })

/** The facets of a union stand under the name of the index. */
export const unionAnswer = z.object({
  hits: z.array(key),
  totalHits: count,
  facetsByIndex: z.record(z.string(), z.object({ distribution: searchAnswer.shape.facetDistribution })).default({}),
})

export type FoundRecord = z.infer<typeof record>
export type MarkedTerm = z.infer<typeof markedTerm>
export type SearchAnswer = z.infer<typeof searchAnswer>
export type RankedAnswer = z.infer<typeof rankedAnswer>
export type UnionAnswer = z.infer<typeof unionAnswer>
