import { type Context, Hono } from 'hono'
import { calendarFile } from '../agenda/calendar.ts'
import { change, readChange } from '../agenda/changes.ts'
import { type Plan, type PlanProblem, parsePlan } from '../agenda/plan.ts'
import { settled } from '../agenda/schedule.ts'
import type { AppContext } from '../context.ts'
import { refuse } from '../errors.tsx'
import { agendaPage, agendaPath, type ToolEntries, toolsBySlug } from '../pages/agenda.ts'
import { calendarEvents, fileNameOf } from '../pages/agenda-calendar.ts'
import { agendaSheet } from '../pages/agenda-sheet.ts'
import { frameFor } from '../pages/frame.ts'
import { PAPERS, paperOf } from '../pages/paper.ts'
import { findTools } from '../pages/planned-tools.ts'
import type { Wording } from '../pages/wording.ts'
import { respond } from '../respond.ts'
import { AgendaPage } from '../views/agenda-page.tsx'
import { AgendaSheet } from '../views/agenda-sheet.tsx'
import { LANGUAGE_PATH } from './language-path.ts'
import { wordingOf } from './wording-of.ts'

export const agenda = new Hono<AppContext>()

agenda.get(`${LANGUAGE_PATH}/agenda`, async (c) => {
  const params = new URL(c.req.url).searchParams
  if (isSubmitted(params)) return toItsAddress(c, params)
  const asked = await read(c, parsePlan(params).plan)
  const sheet = params.get('sheet')
  return sheet === null ? show(c, asked, parsePlan(params).problems) : showSheet(c, asked, sheet)
})

agenda.get(`${LANGUAGE_PATH}/agenda.ics`, async (c) => {
  const params = new URL(c.req.url).searchParams
  const { plan, entries, wording } = await read(c, parsePlan(params).plan)
  if (plan.items.length === 0) return refuse(c, 'invalid', 'The plan has no items')
  if (plan.date === '') return refuse(c, 'invalid', 'Missing `date`, expected a day such as `2026-03-31`')
  const product = c.var.services.config.instanceName
  const events = await calendarEvents(plan, entries, params.get('each') === 'item', c.var.base, wording)
  const text = calendarFile({ product, date: plan.date, language: c.var.language, now: new Date(), events })
  return c.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${fileNameOf(plan.title)}"`,
  })
})

/** A plan with its tools, every item with its minutes. */
interface Asked {
  readonly plan: Plan
  readonly entries: ToolEntries
  readonly wording: Wording
}

async function read(c: Context<AppContext>, given: Plan): Promise<Asked> {
  const [{ plan, entries }, { wording }] = await Promise.all([findTools(given, c.var.services.catalogue), wordingOf(c)])
  return { plan: settled(plan, toolsBySlug(entries, wording)), entries, wording }
}

/** Whether the form has sent it, which spells a plan in more words than its address. */
function isSubmitted(params: URLSearchParams): boolean {
  return ['minutes', 'do', 'add'].some((name) => params.has(name))
}

/** Does what the form asks for, and leads to the plan's one address: to load that again changes nothing. */
async function toItsAddress(c: Context<AppContext>, params: URLSearchParams): Promise<Response> {
  const { plan, place } = changed(parsePlan(params).plan, params)
  const path = agendaPath((await read(c, plan)).plan, c.var.language)
  return c.redirect(place === undefined ? path : `${path}#Item-${place + 1}`, 303)
}

function changed(given: Plan, params: URLSearchParams): { readonly plan: Plan; readonly place: number | undefined } {
  const chosen = params.get('add')?.trim() ?? ''
  const asked = readChange(params.get('do') ?? '')
  const first = asked === undefined ? { plan: given, place: undefined } : change(given, asked)
  if (chosen === '') return first
  return change(first.plan, { verb: 'add', item: { kind: 'tool', text: chosen, minutes: undefined } })
}

async function show(c: Context<AppContext>, asked: Asked, problems: readonly PlanProblem[]): Promise<Response> {
  const { plan, entries, wording } = asked
  const page = agendaPage(plan, problems, entries, await c.var.services.catalogue.heads(), wording)
  const title = plan.title === '' ? c.var.translate('agenda.title') : plan.title
  const description = c.var.translate('agenda.lead')
  const unlisted = new URL(c.req.url).search !== ''
  const frame = frameFor(c, { title, description, unlisted, scripts: ['agenda'] })
  return respond(c, <AgendaPage page={page} frame={frame} base={c.var.base} />)
}

function showSheet(c: Context<AppContext>, { plan, entries, wording }: Asked, paper: string): Promise<Response> {
  const { translate, language } = c.var
  const sheet = agendaSheet(plan, entries, paperOf(paper), wording)
  const path = agendaPath(plan, language)
  const frame = frameFor(c, { title: sheet.title, unlisted: true, scripts: ['agenda'] })
  const papers = PAPERS.map((id) => ({
    href: `${path}&sheet=${id}`,
    label: translate('agenda.sheet', { paper: id.toUpperCase() }),
  }))
  const back = { href: path, label: translate('agenda.sheetBack') }
  return respond(c, <AgendaSheet sheet={sheet} papers={papers} back={back} frame={frame} />)
}
