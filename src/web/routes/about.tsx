import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frameFor } from '../pages/frame.ts'
import { respond } from '../respond.ts'
import { AboutPage } from '../views/about-page.tsx'
import { PrivacyPage } from '../views/privacy-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'

export const about = new Hono<AppContext>()

about.get(`${LANGUAGE_PATH}/about`, (c) => {
  const { translate, services } = c.var
  const { instanceName, reportAddress } = services.config
  const title = translate('about.title', { name: instanceName })
  const frame = frameFor(c, { title, description: translate('about.lead', { name: instanceName }) })
  return respond(c, <AboutPage frame={frame} title={title} reportAddress={reportAddress} />)
})

about.get(`${LANGUAGE_PATH}/privacy`, (c) => {
  const title = c.var.translate('privacy.title')
  return respond(c, <PrivacyPage frame={frameFor(c, { title, description: c.var.translate('privacy.lead') })} />)
})
