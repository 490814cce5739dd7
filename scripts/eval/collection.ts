// A folder of documents, queries and judgements, as retrieval research keeps them.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { LANGUAGE_IDS } from '../../src/model/languages.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { fail, hasCode } from '../run-script.ts'

const documentLine = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  lang: z.enum(LANGUAGE_IDS),
})
const queryLine = z.object({ id: z.string(), text: z.string() })

export interface Judged {
  readonly text: string
  /** By the slug of the document; above 0 is relevant. */
  readonly relevant: ReadonlyMap<string, number>
}

export interface Collection {
  readonly name: string
  readonly language: (typeof LANGUAGE_IDS)[number]
  readonly documents: readonly SearchDocument[]
  /** The queries that have a relevant document. */
  readonly queries: readonly Judged[]
}

/** Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv`. Ids of documents become slugs, since they may be any string. */
export async function readCollection(folder: string): Promise<Collection> {
  const rows = await readLines(folder, 'docs.jsonl', documentLine)
  const queries = await readLines(folder, 'queries.jsonl', queryLine)
  const slugs = new Map(rows.map(({ id }, number) => [id, slugOf(number)]))
  const judgements = await readJudgements(join(folder, 'qrels.tsv'), slugs)
  const [first] = rows
  if (first === undefined) fail(`No documents in \`${folder}\``)
  return {
    name: basename(folder),
    language: first.lang,
    documents: rows.map(toDocument),
    queries: queries.flatMap(({ id, text }) => {
      const relevant = judgements.get(id)
      return relevant === undefined ? [] : [{ text, relevant }]
    }),
  }
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) fail(`No file \`${path}\``)
    throw error
  })
}

async function readLines<T extends z.ZodType>(folder: string, name: string, schema: T): Promise<z.infer<T>[]> {
  const text = await readText(join(folder, name))
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const result = schema.safeParse(parseJson(line))
    const place = `${join(folder, name)}:${index + 1}`
    return result.success ? [result.data] : fail(`${place}: ${z.prettifyError(result.error)}`)
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

async function readJudgements(path: string, slugs: ReadonlyMap<string, string>) {
  const judgements = new Map<string, Map<string, number>>()
  for (const line of (await readText(path)).split('\n')) {
    const [query, document, grade] = line.split('\t')
    const slug = slugs.get(document ?? '')
    if (query === undefined || slug === undefined || !(Number(grade) > 0)) continue
    const relevant = judgements.get(query) ?? new Map<string, number>()
    judgements.set(query, relevant.set(slug, Number(grade)))
  }
  return judgements
}

function slugOf(number: number): string {
  return `d${number}`
}

function toDocument({ title, body, lang }: z.infer<typeof documentLine>, number: number): SearchDocument {
  return {
    ref: { type: 'article', slug: slugOf(number) },
    original: lang,
    texts: { [lang]: { title, summary: '', body } },
    topics: [],
    broader: [],
    labels: [],
    facets: { type: ['article'], language: [lang] },
    published: '2026-01-01',
    minutes: null,
    titleRank: { en: number, fr: number, es: number },
    sample: false,
  }
}
