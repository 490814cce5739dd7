import { type Context, Hono } from 'hono'
import { change, readChange } from '../agenda/changes.ts'
import { type Plan, parsePlan, type ReadPlan } from '../agenda/plan.ts'
import { settled } from '../agenda/schedule.ts'
import type { AppContext } from '../context.ts'
import { agendaPage, agendaPath, toolsBySlug } from '../pages/agenda.ts'
import { frameFor } from '../pages/frame.ts'
import { findTools } from '../pages/planned-tools.ts'
import { respond } from '../respond.ts'
import { AgendaPage } from '../views/agenda-page.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const agenda = new Hono<AppContext>()

agenda.get(`${LANGUAGE_PATH}/agenda`, async (c) => {
  const params = new URL(c.req.url).searchParams
  const asked = parsePlan(params)
  return isSubmitted(params) ? toItsAddress(c, params, asked.plan) : show(c, asked)
})

/** Whether the form has sent it, which spells a plan in more words than its address. */
function isSubmitted(params: URLSearchParams): boolean {
  return ['minutes', 'do', 'add'].some((name) => params.has(name))
}

/** Does what the form asks for, and leads to the plan's one address: to load that again changes nothing. */
async function toItsAddress(c: Context<AppContext>, params: URLSearchParams, given: Plan): Promise<Response> {
  const { plan, place } = changed(given, params)
  const found = await findTools(plan, c.var.services.catalogue)
  const { wording } = await wordingOf(c)
  const path = agendaPath(settled(found.plan, toolsBySlug(found.entries, wording)), c.var.language)
  return c.redirect(place === undefined ? path : `${path}#Item-${place + 1}`, 303)
}

function changed(given: Plan, params: URLSearchParams): { readonly plan: Plan; readonly place: number | undefined } {
  const chosen = params.get('add')?.trim() ?? ''
  const asked = readChange(params.get('do') ?? '')
  const first = asked === undefined ? { plan: given, place: undefined } : change(given, asked)
  if (chosen === '') return first
  return change(first.plan, { verb: 'add', item: { kind: 'tool', text: chosen, minutes: undefined } })
}

async function show(c: Context<AppContext>, { plan, problems }: ReadPlan): Promise<Response> {
  const { catalogue } = c.var.services
  const { wording } = await wordingOf(c)
  const [found, heads] = await Promise.all([findTools(plan, catalogue), catalogue.heads()])
  const page = agendaPage(found.plan, problems, found.entries, heads, wording)
  const title = plan.title === '' ? c.var.translate('agenda.title') : plan.title
  const isBlank = new URL(c.req.url).search === ''
  const frame = frameFor(c, {
    title,
    description: c.var.translate('agenda.lead'),
    unlisted: !isBlank,
    scripts: ['agenda'],
  })
  return respond(c, <AgendaPage page={page} frame={frame} base={c.var.base} />)
}
