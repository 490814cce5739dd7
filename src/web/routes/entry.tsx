import { Hono } from 'hono'
import { entryPath, parseRefPath } from '../../model/address.ts'
import { MosaicError } from '../../model/errors.ts'
import type { AppContext } from '../context.ts'
import { entryPage } from '../pages/entry.ts'
import { frame } from '../pages/frame.ts'
import { EntryPage } from '../views/entry-page.tsx'

export const entryRoutes = new Hono<AppContext>().get('/:folder/:slug', async (c) => {
  const { services, language, translate } = c.var
  const path = `${c.req.param('folder')}/${c.req.param('slug')}`
  const ref = parseRefPath(path)
  const entry = ref === undefined ? undefined : await services.catalogue.find(ref)
  if (entry === undefined) {
    const moved = parseRefPath((await services.catalogue.movedTo(path)) ?? '')
    if (moved !== undefined) return c.redirect(entryPath(moved, language), 301)
    throw new MosaicError('not-found', `No entry \`${path}\``)
  }
  const data = entryPage(entry, language, await services.catalogue.vocabulary(), translate)
  const page = frame(c, { title: data.text.title, description: data.text.summary, alternates: data.languages })
  return c.html(<EntryPage page={page} data={data} />)
})
