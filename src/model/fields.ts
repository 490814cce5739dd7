// The kinds of value front matter is made of. Messages say what was expected; the place and the
// offending value are added where a message is made.
import * as z from 'zod'
import { COUNTRIES } from './countries.ts'
import { LANGUAGE_IDS } from './languages.ts'
import { SPOKEN_LANGUAGES } from './spoken-languages.ts'
import type { ListId, Vocabulary } from './vocabulary.ts'

/** A schema that accepts the ids of one controlled list. */
export type Terms = (list: ListId) => z.ZodType<string>

/** Schemas for the ids of each list; they know the allowed values, so messages and forms can list them. */
export function termsOf(vocabulary: Vocabulary): Terms {
  return (list) => z.enum(vocabulary[list].map((term) => term.id)).meta({ list })
}

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const slug = z.string().max(80).regex(SLUG, 'expected lower-case letters, digits and hyphens')

/** A slug of an entry of the type; whether it exists is checked when the library is assembled. */
export function reference(type: string): z.ZodType<string> {
  return slug.meta({ reference: type })
}

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'expected a day such as `2026-03-31`' })

export const country = z.enum(COUNTRIES).meta({ codes: 'ISO 3166-1 alpha-2' })

export const spokenLanguage = z.enum(SPOKEN_LANGUAGES).meta({ codes: 'ISO 639-1' })

export const textLanguage = z.enum(LANGUAGE_IDS)

export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'expected a web address such as `https://example.org/page`',
  })
  .max(500)

export const title = z.string().trim().min(1).max(140)

/** Shown in lists and search results. */
export const summary = z.string().trim().min(1).max(160)

/** A range of whole numbers, least first, such as `[45, 180]`. */
export function range(least: number, most: number): z.ZodType<readonly [number, number]> {
  const bound = z.int().min(least).max(most)
  return z
    .tuple([bound, bound], { error: 'expected two whole numbers, such as `[45, 180]`' })
    .refine(([low, high]) => low <= high, 'expected the least first')
}

/** Where a fact was read. A page without a date has year null. */
export const source = z.strictObject({
  title: z.string().min(1).max(300),
  publisher: z.string().min(1).max(200),
  year: z.int().min(1500).max(2100).nullable().meta({ draft: null }),
  url: webAddress,
  via: z.string().min(1).max(200).optional(),
})

export type Source = z.infer<typeof source>

export const licence = (terms: Terms): z.ZodType<string> => terms('licences')

/** An earlier address of the entry, such as `articles/teacher-burnout`. */
export const formerAddress = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a folder and a slug, such as `articles/teacher-burnout`')
