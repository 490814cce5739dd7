import * as z from 'zod'
import { type InEveryLanguage, LANGUAGE_IDS, type Language } from './languages.ts'

/** The controlled lists, one file each in `content/vocabulary/`. */
export const LIST_IDS = [
  'audiences',
  'availability',
  'communities',
  'contact-choices',
  'duration-bands',
  'facilitator-levels',
  'formats',
  'group-bands',
  'help-types',
  'kinds',
  'language-levels',
  'licences',
  'materials',
  'organisation-kinds',
  'phases',
  'preparation',
  'regions',
  'terms',
  'topic-groups',
  'topic-levels',
  'topics',
  'types',
] as const

export type ListId = (typeof LIST_IDS)[number]

function inEveryLanguage<T extends z.ZodType>(value: T): z.ZodObject<Record<Language, T>> {
  // Built from the table of languages, which `fromEntries` cannot tell the compiler.
  const shape = Object.fromEntries(LANGUAGE_IDS.map((id) => [id, value])) as Record<Language, T>
  return z.strictObject(shape)
}

/** One value of a controlled list, as written in its file. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
  labels: inEveryLanguage(z.string().min(1)),
  synonyms: inEveryLanguage(z.array(z.string().min(1))).optional(),
  /** One sentence that says what belongs to the term and what does not. */
  scope: inEveryLanguage(z.string().min(1).max(200)).optional(),
  /** The family a topic is shown under, an id of `topic-groups`. */
  group: z.string().optional(),
  /** The next wider term, an id of the same list. */
  broader: z.string().optional(),
  /** The public page where the equivalence between languages was read. */
  seen: z.string().optional(),
})

export type Term = z.infer<typeof termSchema>

export const listSchema = z.array(termSchema).min(1)

/** Every controlled list, in the order its file gives. Plain data: it travels as JSON. */
export type Vocabulary = Readonly<Record<ListId, readonly Term[]>>

export function findTerm(vocabulary: Vocabulary, list: ListId, id: string): Term | undefined {
  return vocabulary[list].find((term) => term.id === id)
}

/** The label of a term in a language; the id itself when the list does not have it. */
export function termLabel(vocabulary: Vocabulary, list: ListId, id: string, language: Language): string {
  return findTerm(vocabulary, list, id)?.labels[language] ?? id
}

/** The wider terms of a term, nearest first, without itself. Stops where a file goes round in a circle. */
export function broaderTerms(vocabulary: Vocabulary, list: ListId, id: string): Term[] {
  const found: Term[] = []
  let next = findTerm(vocabulary, list, id)?.broader
  while (next !== undefined && next !== id && !found.some((term) => term.id === next)) {
    const term = findTerm(vocabulary, list, next)
    if (term === undefined) break
    found.push(term)
    next = term.broader
  }
  return found
}

/** A term's label and synonyms by language, such as `{en: ['Burnout', 'teacher burnout'], …}`. */
export function wordsOfTerm(term: Term): InEveryLanguage<readonly string[]> {
  const rows = LANGUAGE_IDS.map((id) => [id, [term.labels[id], ...(term.synonyms?.[id] ?? [])]])
  // Built from the table of languages, which `fromEntries` cannot tell the compiler.
  return Object.fromEntries(rows) as InEveryLanguage<readonly string[]>
}
