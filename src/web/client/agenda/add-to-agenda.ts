import { change } from '../../agenda/changes.ts'
import { EMPTY_PLAN, printPlan } from '../../agenda/plan.ts'
import { fill } from '../../agenda/say.ts'
import { lengthOf, type PlannedTool, schedule } from '../../agenda/schedule.ts'
import { keepPlan, keptPlan } from './kept-plan.ts'

/** On the page of a tool: adds it to the plan of the device instead of beginning another. */
export function addToAgenda(form: HTMLFormElement): void {
  const open = form.querySelector<HTMLElement>('#OpenAgenda')
  const link = open?.querySelector('a')
  const showLink = (): void => {
    const kept = keptPlan()
    if (open === null || link === null || link === undefined || kept === undefined) return
    open.hidden = false
    link.search = printPlan(kept.plan)
  }
  showLink()
  form.addEventListener('submit', (event) => {
    const { slug = '', tool = '', added = '' } = form.dataset
    const planned: PlannedTool = JSON.parse(tool)
    const kept = keptPlan()
    const item = { kind: 'tool', text: slug, minutes: planned.suggested } as const
    const { plan } = change(kept?.plan ?? EMPTY_PLAN, { verb: 'add', item })
    const tools = { ...kept?.tools, [slug]: planned }
    keepPlan(plan, tools)
    // Where the browser keeps nothing, the form begins a plan as it does without scripts.
    if (keptPlan()?.plan.items.length !== plan.items.length) return
    event.preventDefault()
    showLink()
    const said = form.querySelector('#Said')
    if (said !== null) said.textContent = fill(added, { length: lengthOf(schedule(plan, tools).total) })
  })
}
