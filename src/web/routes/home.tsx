import { Hono } from 'hono'
import type { AppContext } from '../context.ts'
import { frame } from '../pages/frame.ts'
import { homePage } from '../pages/home.ts'
import { HomePage } from '../views/home-page.tsx'

export const homeRoutes = new Hono<AppContext>().get('/', async (c) => {
  const { services, language, translate } = c.var
  const data = await homePage(language, services, translate)
  const page = frame(c, {
    title: services.config.instanceName,
    description: translate('home.lead'),
    feedPath: `/${language}/feed`,
  })
  return c.html(<HomePage page={page} data={data} />)
})
