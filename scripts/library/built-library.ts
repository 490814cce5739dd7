// A built library, read from disk and looked over: what the build wrote, or a message for everything that is not.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { LIBRARY_FILES } from '../../src/catalogue/catalogue.ts'
import { parseRefPath, refPath } from '../../src/model/address.ts'
import type { Entry, Ref } from '../../src/model/entry.ts'
import { type Terms, termsOf } from '../../src/model/fields.ts'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import { factsShape, TYPE_IDS, TYPES } from '../../src/model/types/index.ts'
import { LIST_IDS, listSchema, type Vocabulary } from '../../src/model/vocabulary.ts'
import { rankTitles, type SearchDocument, toDocument } from '../../src/search/document.ts'
import { fail, hasCode } from '../run-script.ts'

const PROBLEMS_SHOWN = 20

/** Reads every entry of a built library as the document engines are given. Ends the script when something is wrong. */
export async function readDocuments(folder: string): Promise<SearchDocument[]> {
  const vocabulary = await readVocabulary(folder)
  const refs = await listed(folder)
  const terms = termsOf(vocabulary)
  const problems: string[] = []
  const entries: Entry[] = []
  for (const ref of refs) {
    const path = LIBRARY_FILES.entry(refPath(ref))
    const checked = entrySchema(ref, terms).safeParse(await readJson(folder, path))
    // What the schema leaves open, the build fills in from the same types.
    if (checked.success) entries.push(checked.data as unknown as Entry)
    else problems.push(...checked.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`))
  }
  problems.push(...(await unlisted(folder, refs)))
  if (problems.length > 0) refuse(folder, problems)
  const ranks = rankTitles(entries)
  return entries.map((entry) => toDocument(entry, vocabulary, ranks))
}

function refuse(folder: string, problems: readonly string[]): never {
  const shown = problems.slice(0, PROBLEMS_SHOWN)
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : []
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  return fail([`${count} in the built library \`${folder}\`: build it again`, ...shown, ...more].join('\n  '))
}

async function readVocabulary(folder: string): Promise<Vocabulary> {
  const shape = z.object(Object.fromEntries(LIST_IDS.map((id) => [id, listSchema])))
  const checked = shape.safeParse(await readJson(folder, LIBRARY_FILES.vocabulary))
  if (!checked.success)
    return refuse(
      folder,
      checked.error.issues.map((issue) => wording(LIBRARY_FILES.vocabulary, issue)),
    )
  return checked.data as unknown as Vocabulary // one list for each id of the table, as the shape says
}

/** The entries the library says it has. */
async function listed(folder: string): Promise<Ref[]> {
  const head = z.object({ ref: z.object({ type: z.enum(TYPE_IDS), slug: z.string() }) })
  const checked = z.array(head).safeParse(await readJson(folder, LIBRARY_FILES.heads))
  if (checked.success) return checked.data.map(({ ref }) => ref)
  return refuse(
    folder,
    checked.error.issues.map((issue) => wording(LIBRARY_FILES.heads, issue)),
  )
}

/** Entries that stand in the folder and not in the list: the two were not built together. */
async function unlisted(folder: string, refs: readonly Ref[]): Promise<string[]> {
  const known = new Set(refs.map(refPath))
  const found = await Promise.all(TYPE_IDS.map((id) => slugsIn(folder, TYPES[id].folder)))
  return found
    .flat()
    .filter((path) => parseRefPath(path) !== undefined && !known.has(path))
    .map((path) => `${LIBRARY_FILES.entry(path)}: is not in ${LIBRARY_FILES.heads}`)
}

async function slugsIn(folder: string, types: string): Promise<string[]> {
  const names = await readdir(join(folder, LIBRARY_FILES.entry(types).replace(/\.json$/, ''))).catch(
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    },
  )
  return names.filter((name) => name.endsWith('.json')).map((name) => `${types}/${name.replace(/\.json$/, '')}`)
}

function entrySchema(ref: Ref, terms: Terms) {
  const text = z.looseObject({
    title: z.string().min(1),
    summary: z.string(),
    plain: z.string(),
    words: z.looseObject({}),
  })
  const head = z.looseObject({ ref: z.object({ type: z.enum(TYPE_IDS), slug: z.string() }), titles: z.looseObject({}) })
  return z
    .looseObject({
      type: z.literal(ref.type),
      slug: z.literal(ref.slug),
      original: z.enum(LANGUAGE_IDS),
      facts: z.looseObject(factsShape(ref.type, terms)),
      texts: z.partialRecord(z.enum(LANGUAGE_IDS), text),
      relations: z.looseObject({ authors: z.array(head), organisation: head.nullable() }),
    })
    .refine(({ original, texts }) => texts[original] !== undefined, {
      error: 'expected the text of the original language',
      path: ['texts'],
    })
}

function wording(path: string, issue: z.core.$ZodIssue): string {
  return `${path}: ${[...issue.path, issue.message].join(': ')}`
}

async function readJson(folder: string, path: string): Promise<unknown> {
  const text = await readFile(join(folder, path), 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT'))
      return fail(`No \`${join(folder, path)}\`: build the library first, with npm run build`)
    throw error
  })
  try {
    return JSON.parse(text)
  } catch {
    return fail(`\`${join(folder, path)}\` is damaged: build the library again, with npm run build`)
  }
}
