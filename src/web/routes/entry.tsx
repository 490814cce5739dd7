import { type Context, Hono } from 'hono'
import { entryPath, refPath } from '../../model/address.ts'
import { type Entry, type Ref, textFor } from '../../model/entry.ts'
import { MosaicError } from '../../model/errors.ts'
import { typeOfFolder } from '../../model/types/index.ts'
import type { AppContext } from '../context.ts'
import { readersLanguage } from '../middleware/language.ts'
import { entryLinks } from '../pages/entry-link.ts'
import { entryHead, entryPage } from '../pages/entry-page.ts'
import { frameFor } from '../pages/frame.ts'
import { reportLink } from '../pages/report-link.ts'
import { worksOfMembers } from '../pages/works-of-members.ts'
import { respond } from '../respond.ts'
import { pictureOf, siteOf } from '../site.ts'
import { entryThings } from '../structured-data/entry.ts'
import { drawEntry } from '../views/entry-views.tsx'
import { ENTRY_PATH, LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const entry = new Hono<AppContext>()

entry.get(`${LANGUAGE_PATH}${ENTRY_PATH}`, async (c) => {
  const ref = refOf(c)
  const found = await c.var.services.catalogue.find(ref)
  return found === undefined ? elsewhere(c, ref) : show(c, found)
})

async function show(c: Context<AppContext>, found: Entry): Promise<Response> {
  const { language, base, services } = c.var
  const { wording } = await wordingOf(c)
  const { title } = textFor(found, language)
  const report = reportLink(services.config.reportAddress, language, {
    title,
    address: `${base}${entryPath(found, language)}`,
  })
  const works = found.type === 'organisation' ? await worksOfMembers(found, services.catalogue) : []
  const things = entryThings(found, siteOf(c), wording, pictureOf(c, found))
  const page = entryPage(found, works, wording, frameFor(c, { ...entryHead(found, language), things }), report)
  return respond(c, drawEntry(found, page, wording, entryLinks(works, language)))
}

/** An entry that has moved is followed; one that never was is a 404. */
async function elsewhere(c: Context<AppContext>, ref: Ref): Promise<Response> {
  const target = await c.var.services.catalogue.movedTo(refPath(ref))
  if (target === undefined) throw new MosaicError('not-found', `No entry \`${refPath(ref)}\``)
  return c.redirect(`/${c.var.language}/${target}`, 301)
}

function refOf(c: Context<AppContext>): Ref {
  const type = typeOfFolder(c.req.param('folder') ?? '')
  if (type === undefined) throw new MosaicError('not-found', 'No such folder')
  return { type, slug: c.req.param('slug') ?? '' }
}

/** An address without a language, as texts and people write it, leads to the reader's own. */
export const withoutLanguage = new Hono<AppContext>()

for (const path of [
  ENTRY_PATH,
  '/search',
  '/topics',
  '/map',
  '/topics/:topic',
  '/about',
  '/privacy',
  '/offline',
  '/feed',
  '/agenda',
  '/agenda.ics',
  '/opensearch.xml',
  '/manifest.webmanifest',
]) {
  withoutLanguage.get(path, (c) => {
    const { pathname, search } = new URL(c.req.url)
    c.header('vary', 'accept-language, cookie')
    return c.redirect(`/${readersLanguage(c)}${pathname}${search}`, 302)
  })
}
