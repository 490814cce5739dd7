import { type Context, Hono } from 'hono'
import { entryPath, refPath } from '../../model/address.ts'
import type { Ref } from '../../model/entry.ts'
import { MosaicError } from '../../model/errors.ts'
import type { AppContext } from '../context.ts'
import { siteOf } from '../site.ts'
import { vcard } from '../vcard.ts'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

/** Experts for address books: `/fr/experts/ada.vcf`. */
export const expertCard = new Hono<AppContext>()

expertCard.get(`${LANGUAGE_PATH}/experts/:file{[a-z0-9-]+\\.vcf}`, async (c) => {
  const slug = c.req.param('file').replace(/\.vcf$/, '')
  const found = await c.var.services.catalogue.find({ type: 'expert', slug })
  if (found?.type !== 'expert') return elsewhere(c, { type: 'expert', slug })
  const { wording } = await wordingOf(c)
  return c.body(vcard(found, siteOf(c), wording), 200, {
    'content-type': 'text/vcard; charset=utf-8',
    'content-disposition': `attachment; filename="${found.slug}.vcf"`,
    'x-robots-tag': 'noindex',
    link: `<${c.var.base}${entryPath(found, c.var.language)}>; rel="canonical"`,
  })
})

/** The card of a person moves with the page. */
async function elsewhere(c: Context<AppContext>, ref: Ref): Promise<Response> {
  const target = await c.var.services.catalogue.movedTo(refPath(ref))
  if (target === undefined) throw new MosaicError('not-found', `No entry \`${refPath(ref)}\``)
  return c.redirect(`/${c.var.language}/${target}.vcf`, 301)
}
