import * as z from 'zod'
import * as field from '../fields.ts'

const LONGEST_MINUTES = 5 * 24 * 60
const LONGEST_WEEKS = 104
const LARGEST_GROUP = 5000

const step = { title: z.string().min(1).max(120), instruction: z.string().min(1).max(900) }

/** Methods to lead a group with, each a card a facilitator can run from. */
export const tool = {
  id: 'tool',
  folder: 'tools',
  facts: (terms: field.Terms) => ({
    /** With participants, preparation left out. Exactly one of `minutes` and `weeks`. */
    minutes: field
      .range(1, LONGEST_MINUTES)
      .meta({ draft: [30, 60] })
      .optional(),
    weeks: field.range(1, LONGEST_WEEKS).optional(),
    /** People taking part. */
    group: field.range(1, LARGEST_GROUP).meta({ draft: [6, 20] }),
    materials: z.array(terms('materials')).min(1).max(10),
    preparation: terms('preparation'),
    level: terms('facilitator-levels'),
    authors: z.array(field.reference('expert')).max(6),
    origin: z
      .strictObject({
        authors: z.array(z.string().min(1).max(120)).max(6).optional(),
        year: z.int().min(1500).max(2100).optional(),
        title: z.string().min(1).max(300).optional(),
        url: field.webAddress.optional(),
      })
      .optional(),
    sources: z.array(field.source).max(40),
    licence: field.licence(terms),
    /** The licence of the method itself, which others may hold. */
    methodLicence: field.licence(terms),
  }),
  words: (part: 'original' | 'translation') => ({
    title: field.title,
    summary: field.summary,
    steps: z
      .array(
        // A step's minutes are a fact: they stand once, in the original.
        z.strictObject(
          part === 'original' ? { ...step, minutes: z.int().min(1).max(LONGEST_MINUTES).optional() } : step,
        ),
      )
      .min(2)
      .max(15) as z.ZodType<readonly { title: string; instruction: string; minutes?: number | undefined }[]>, // both shapes fit it
    variants: z.array(z.string().min(1).max(400)).min(1).max(6),
  }),
} as const
