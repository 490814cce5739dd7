import { type Context, Hono } from 'hono'
import { parseRefPath } from '../../model/address.ts'
import type { Entry } from '../../model/entry.ts'
import { MosaicError } from '../../model/errors.ts'
import { TYPE_IDS, TYPES } from '../../model/types/index.ts'
import { parseQuery } from '../../search/query.ts'
import { searchFilePath } from '../citations/addresses.ts'
import { type Citation, citationOf } from '../citations/citation.ts'
import { ENTRIES_A_FILE, FORMATS, type Format } from '../citations/formats.ts'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'
import { siteOf } from '../site.ts'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

/** Entries and result lists for reference managers: `/fr/articles/burnout.ris`, `/fr/search.ris?q=…`. */
export const citation = new Hono<AppContext>()

const FOLDERS = TYPE_IDS.map((id) => TYPES[id].folder).join('|')

for (const format of FORMATS) {
  const ending = format.id.replace('.', '\\.')
  if (format.ofEntry) {
    citation.get(`${LANGUAGE_PATH}/:folder{(?:${FOLDERS})}/:file{[a-z0-9-]+\\.${ending}}`, (c) => ofEntry(c, format))
  }
  citation.get(`${LANGUAGE_PATH}/search.${format.id}`, (c) => ofSearch(c, format))
}

async function ofEntry(c: Context<AppContext>, format: Format): Promise<Response> {
  const { catalogue } = c.var.services
  const path = `${c.req.param('folder')}/${c.req.param('file')?.slice(0, -format.id.length - 1)}`
  const ref = parseRefPath(path)
  const entry = ref === undefined ? undefined : await catalogue.find(ref)
  if (entry === undefined) return elsewhere(c, path, format)
  const { wording } = await wordingOf(c)
  const one = citationOf(entry, siteOf(c), wording)
  return answer(c, format, [one], `${entry.slug}-${one.language}`)
}

/** The file of an entry moves with it. */
async function elsewhere(c: Context<AppContext>, path: string, { id }: Format): Promise<Response> {
  const target = await c.var.services.catalogue.movedTo(path)
  if (target === undefined) throw new MosaicError('not-found', `No entry \`${path}\``)
  return c.redirect(`/${c.var.language}/${target}.${id}`, 301)
}

/**
 * The entries a search finds, in its order. A file cannot hold a notice: what narrows the search and is not known
 * is refused, for the list would be another than was asked for. The rest of a long list stands on further pages.
 */
async function ofSearch(c: Context<AppContext>, format: Format): Promise<Response> {
  const { vocabulary, wording } = await wordingOf(c)
  const { query: asked, problems } = parseQuery(new URL(c.req.url).searchParams, c.var.language, vocabulary)
  const unknown = problems.find(({ kind }) => kind === 'unknown-value')
  if (unknown !== undefined) return refuse(c, 'invalid')
  const query = { ...asked, size: ENTRIES_A_FILE }
  const { results, degraded } = await c.var.services.search(query)
  if (results.page !== query.page) return refuse(c, 'not-found')
  if (degraded) c.header('cache-control', 'no-store')
  if (results.page < results.pages) {
    c.header('link', `<${c.var.base}${searchFilePath(query, format.id, results.page + 1)}>; rel="next"`)
  }
  const entries = await Promise.all(results.hits.map(({ ref }) => c.var.services.catalogue.find(ref)))
  // An index that is newer than the catalogue, or older, for a moment names what is not there.
  const there = entries.filter((entry): entry is Entry => entry !== undefined)
  const citations = there.map((entry) => citationOf(entry, siteOf(c), wording))
  return answer(c, format, citations, `search-${query.language}${partOf(results.page, results.total)}`)
}

/** `-1-100-of-240` when a file holds a part of the list. */
function partOf(page: number, total: number): string {
  if (total <= ENTRIES_A_FILE) return ''
  const start = (page - 1) * ENTRIES_A_FILE
  return `-${start + 1}-${Math.min(start + ENTRIES_A_FILE, total)}-of-${total}`
}

function answer(c: Context<AppContext>, format: Format, citations: readonly Citation[], name: string): Response {
  return c.body(format.write(citations, c.var.translate), 200, {
    'content-type': format.mediaType,
    // Names are made of slugs, languages and numbers: they need no quoting.
    'content-disposition': `attachment; filename="${name}.${format.id}"`,
    'x-robots-tag': 'noindex',
  })
}
