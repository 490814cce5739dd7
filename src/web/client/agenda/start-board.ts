import { printPlan } from '../../agenda/plan.ts'
import { fill, nameOf } from '../../agenda/say.ts'
import { type PlannedTool, schedule } from '../../agenda/schedule.ts'
import { type Board, draw, listen, planOn, refresh, tell } from './board.ts'
import { followDragging } from './drag.ts'
import { each, part } from './fields.ts'
import { type KeptPlan, keptPlan, onOtherChange, pageLanguage, type Tools } from './kept-plan.ts'

/** Set for the one page that answers this page's form: what it shows is this device's plan. */
const ANSWER = 'agenda-answer'

/** On the page of a plan: does at once, and without a connection, what the server does with the form. */
export function startBoard(form: HTMLFormElement): void {
  const kept = keptPlan()
  const list = part('Items')
  const known = kept?.language === pageLanguage() ? kept.tools : {}
  const tools: Tools = { ...known, ...toolsOn(list) }
  const board: Board = { form, list, words: JSON.parse(form.dataset.words ?? ''), tools, isMine: true }
  const isAnswer = sessionStorage.getItem(ANSWER) !== null
  sessionStorage.removeItem(ANSWER)
  if (kept !== undefined && location.search === '') restore(board, kept)
  else if (kept === undefined || isAnswer || printPlan(kept.plan) === printPlan(planOn(board))) refresh(board)
  else offerOther(board, kept)
  listen(board, () => {
    if (board.isMine) sessionStorage.setItem(ANSWER, '1')
  })
  followDragging(form, list, (place) => {
    refresh(board)
    tell(board, board.words.said, place)
  })
  addEventListener('popstate', ({ state }) => {
    if (state !== null) draw(board, state)
  })
  onOtherChange(() => {
    const other = keptPlan()
    if (!board.isMine || other === undefined) return
    Object.assign(tools, other.tools)
    draw(board, other.plan)
  })
  offerCopy(board)
}

/** Draws the device's plan on the blank page; in another language the server says it better. */
function restore(board: Board, { plan, language }: KeptPlan): void {
  if (language === pageLanguage() || !navigator.onLine) draw(board, plan)
  else location.replace(`?${printPlan(plan)}`)
}

/** The plan on screen is not the one this device keeps, which must not be lost. */
function offerOther(board: Board, { plan, tools }: KeptPlan): void {
  board.isMine = false
  const notice = part('Other')
  const names = schedule(plan, tools).rows.map((row) => nameOf(row, board.words))
  const title = plan.title || names.slice(0, 3).join(', ')
  notice.querySelector('p')?.replaceChildren(fill(notice.dataset.sentence ?? '', { title }))
  notice.querySelector('a')?.setAttribute('href', `?${printPlan(plan)}`)
  notice.querySelector('button')?.addEventListener('click', () => {
    board.isMine = true
    notice.hidden = true
    refresh(board)
  })
  notice.hidden = false
}

function toolsOn(list: HTMLElement): Tools {
  const rows = each(list, '[data-tool]').map((row): [string, PlannedTool] => [
    row.querySelector('input')?.value ?? '',
    JSON.parse(row.dataset.tool ?? ''),
  ])
  return Object.fromEntries(rows)
}

function offerCopy({ words }: Board): void {
  const button = part('Copy')
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(part<HTMLInputElement>('Share').value)
    part('Said').textContent = words.copied
  })
}
