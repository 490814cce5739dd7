import * as z from 'zod'
import * as field from '../fields.ts'

/** Unions, mutuals, cooperatives, associations and centres the library speaks of. */
export const organisation = {
  id: 'organisation',
  folder: 'organisations',
  facts: (terms: field.Terms) => ({
    kind: terms('organisation-kinds'),
    country: field.country,
    languages: z.array(field.spokenLanguage).min(1).max(12),
    website: field.webAddress,
    founded: z.int().min(1500).max(2100).optional(),
    /** An invented organisation, shown as such wherever it appears. */
    sample: z.boolean().optional(),
    sources: z.array(field.source).max(40),
  }),
  words: () => ({
    title: field.title,
    acronym: z.string().min(1).max(20).optional(),
    summary: field.summary,
  }),
} as const
