import { Hono } from 'hono'
import { entryPath } from '../../model/address.ts'
import type { AppContext } from '../context.ts'
import { entryHead } from '../pages/entry-page.ts'
import { frameFor } from '../pages/frame.ts'
import { PAPERS, paperOf } from '../pages/paper.ts'
import { toolCard } from '../pages/tool-card.ts'
import { respond } from '../respond.ts'
import { ToolCard } from '../views/tool-card.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const card = new Hono<AppContext>()

/** `?card=a5` draws a tool for paper; without it, and for tools that are not there, the next route answers. */
card.get(`${LANGUAGE_PATH}/tools/:slug`, async (c, next) => {
  const size = c.req.query('card')
  if (size === undefined) return next()
  const entry = await c.var.services.catalogue.find({ type: 'tool', slug: c.req.param('slug') })
  if (entry?.type !== 'tool') return next()
  const { language, translate, base } = c.var
  const { wording } = await wordingOf(c)
  const drawn = toolCard(entry, paperOf(size), base, wording)
  const frame = frameFor(c, { ...entryHead(entry, language), scripts: ['agenda'] })
  const path = entryPath(entry, language)
  const papers = PAPERS.map((paper) => ({
    href: `${path}?card=${paper}`,
    label: translate('card.name', { paper: paper.toUpperCase() }),
  }))
  return respond(
    c,
    <ToolCard card={drawn} papers={papers} back={{ href: path, label: translate('card.back') }} frame={frame} />,
  )
})
