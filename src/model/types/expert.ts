import * as z from 'zod'
import * as field from '../fields.ts'

/** People the network can turn to. What they have published is computed, never typed. */
export const expert = {
  id: 'expert',
  folder: 'experts',
  facts: (terms: field.Terms) => ({
    name: z.string().trim().min(1).max(80),
    /** An invented person, shown as such wherever the profile appears. */
    sample: z.boolean().optional(),
    organisation: field.reference('organisation').optional(),
    topics: z
      .array(z.strictObject({ topic: terms('topics'), level: terms('topic-levels') }))
      .min(1)
      .max(6),
    languages: z
      .array(z.strictObject({ language: field.spokenLanguage, level: terms('language-levels') }))
      .min(1)
      .max(12),
    based: z.array(field.country).min(1).max(3),
    worked: z.array(field.country).max(40),
    terms: z.array(terms('terms')).min(1),
    /** The day the person confirmed the availability. */
    confirmed: field.day,
    contact: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('relay') }),
      z.strictObject({ by: z.literal('link'), url: field.webAddress }),
      z.strictObject({ by: z.literal('email'), address: z.email().max(200) }),
    ]),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'expected an ORCID such as `0000-0002-1825-0097`')
      .optional(),
  }),
  words: () => ({
    headline: z.string().trim().min(1).max(120),
  }),
} as const
