import * as z from 'zod'
import { type FacetFacts, facetFields } from '../facets.ts'
import * as field from '../fields.ts'
import { article } from './article.ts'
import { expert } from './expert.ts'
import { organisation } from './organisation.ts'
import { tool } from './tool.ts'

/** The table of content types: what each knows (facts, once) and says (words, in every language). */
export const TYPES = { article, tool, expert, organisation } as const

export type TypeId = keyof typeof TYPES

// Object.keys of a literal table gives its keys.
export const TYPE_IDS = Object.keys(TYPES) as TypeId[]

type Infer<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>

type CommonFacts = Infer<ReturnType<typeof commonFacts>>
export type Facts<T extends TypeId> = CommonFacts & FacetFacts<T> & Infer<ReturnType<(typeof TYPES)[T]['facts']>>
export type Words<T extends TypeId> = Infer<ReturnType<(typeof TYPES)[T]['words']>>

export function isType(value: string | undefined): value is TypeId {
  return value !== undefined && Object.hasOwn(TYPES, value)
}

/** The type whose entries live in a folder of `content/`, which is also the first part of their addresses. */
export function typeOfFolder(folder: string): TypeId | undefined {
  return TYPE_IDS.find((id) => TYPES[id].folder === folder)
}

/** Facts every entry has. */
function commonFacts() {
  return {
    /** The day the entry first appeared. */
    published: field.day,
    /** The day the original's text last changed; translations made from an older text are stale. */
    updated: field.day.optional(),
    formerly: z.array(field.formerAddress).max(20).optional(),
  }
}

/** The facts of a type: its own, those of its facets, and those every entry has. */
export function factsShape(type: TypeId, terms: field.Terms): z.ZodRawShape {
  return { ...facetFields(type, terms), ...TYPES[type].facts(terms), ...commonFacts() }
}

/** The words of a type, as the original or as a translation gives them. */
export function wordsShape(type: TypeId, part: 'original' | 'translation'): z.ZodRawShape {
  return TYPES[type].words(part)
}

/** What a translation says of itself: the language and the date of the text it was made from. */
export const translationShape = { translatedFrom: field.textLanguage, textDate: field.day }
