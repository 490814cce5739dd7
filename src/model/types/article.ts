import * as z from 'zod'
import * as field from '../fields.ts'

/** Guides, briefs, case studies, digests: what the network knows, in words. */
export const article = {
  id: 'article',
  folder: 'articles',
  facts: (terms: field.Terms) => ({
    countries: z.array(field.country).max(30),
    regions: z.array(terms('regions')).max(5),
    authors: z.array(field.reference('expert')).min(1).max(6),
    reviewed: field.day,
    sources: z.array(field.source).min(1).max(40),
    licence: field.licence(terms),
  }),
  words: () => ({
    title: field.title,
    summary: field.summary,
    keyPoints: z.array(z.string().min(1).max(300)).min(3).max(5),
  }),
} as const
