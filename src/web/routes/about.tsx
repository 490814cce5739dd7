import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { respond } from '../respond.ts'
import { siteOf } from '../site.ts'
import { pageThings } from '../structured-data/site.ts'
import { AboutPage } from '../views/about-page.tsx'
import { PrivacyPage } from '../views/privacy-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'

export const about = new Hono<AppContext>()

about.get(`${LANGUAGE_PATH}/about`, (c) => {
  const { translate, services, language } = c.var
  const { instanceName, reportAddress } = services.config
  const title = translate('about.title', { name: instanceName })
  const description = translate('about.lead', { name: instanceName })
  const frame = frameFor(c, {
    title,
    description,
    things: pageThings('AboutPage', title, c.req.path, siteOf(c), language),
  })
  return respond(c, <AboutPage frame={frame} title={title} reportAddress={reportAddress} />)
})

about.get(`${LANGUAGE_PATH}/privacy`, (c) => {
  const title = c.var.translate('privacy.title')
  const things = pageThings('WebPage', title, c.req.path, siteOf(c), c.var.language)
  return respond(
    c,
    <PrivacyPage frame={frameFor(c, { title, description: c.var.translate('privacy.lead'), things })} />,
  )
})
