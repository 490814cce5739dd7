import * as z from 'zod'
import { type InEveryLanguage, LANGUAGE_IDS, type Language } from './languages.ts'

function said(most: number): z.ZodObject<Record<Language, z.ZodString>> {
  // Built from the table of languages, which `fromEntries` cannot tell the compiler.
  const shape = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, z.string().trim().min(1).max(most)]))
  return z.strictObject(shape as Record<Language, z.ZodString>)
}

/**
 * What an instance says of itself in `content/site.yaml`, in every language; what it leaves out, the site says
 * in words that fit any library.
 */
export const siteSchema = z.strictObject({
  home: z
    .strictObject({
      /** The title of the front page. */
      title: said(60).optional(),
      /** What the library has and for whom. */
      lead: said(240).optional(),
    })
    .optional(),
})

/** The texts of the front page that an instance has written. */
export type HomeTexts = { readonly [Text in 'title' | 'lead']?: InEveryLanguage<string> | undefined }
