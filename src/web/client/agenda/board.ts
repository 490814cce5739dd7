import { type Change, change, readChange } from '../../agenda/changes.ts'
import { MOST_MINUTES, type Plan, printPlan } from '../../agenda/plan.ts'
import { fill, nameOf } from '../../agenda/say.ts'
import { type PlannedTool, schedule, settled } from '../../agenda/schedule.ts'
import type { AgendaWords } from '../../pages/agenda.ts'
import { drawRow, each, part, readPlan, writeSettings } from './fields.ts'
import { keepPlan, type Tools } from './kept-plan.ts'
import { writeSchedule } from './page.ts'

/** A plan on the page, and what is known besides. */
export interface Board {
  readonly form: HTMLFormElement
  readonly list: HTMLElement
  readonly words: AgendaWords
  readonly tools: Tools
  /** Whether the device keeps this plan: it may be somebody else's that is only looked at. */
  isMine: boolean
}

export function planOn({ form, tools }: Board): Plan {
  return settled(readPlan(form), tools)
}

/** Works out what follows from the fields, which stay as they are. */
export function refresh(board: Board, push = false): void {
  const plan = planOn(board)
  writeSchedule(plan, schedule(plan, board.tools), board.words)
  history[push ? 'pushState' : 'replaceState'](plan, '', `?${printPlan(plan)}`)
  if (board.isMine) keepPlan(plan, board.tools)
}

export function draw(board: Board, plan: Plan, push = false): void {
  writeSettings(board.form, plan)
  board.list.replaceChildren(...schedule(plan, board.tools).rows.map(drawRow))
  refresh(board, push)
}

/** Does what a button asks for, tells it, and leaves the focus where one goes on. */
export function apply(board: Board, asked: Change): void {
  const before = planOn(board)
  const { plan, place } = change(before, asked)
  const isRemoval = asked.verb === 'remove'
  if (isRemoval) tell(board, board.words.removed, asked.place)
  // The browser's way back brings back what was removed.
  draw(board, plan, isRemoval)
  if (!isRemoval) tell(board, board.words.said, place)
  focusOn(board, place, asked.verb)
}

/** Says in a sentence of which row, for those who do not see it move. */
export function tell(board: Board, sentence: string, place: number): void {
  const { rows } = schedule(planOn(board), board.tools)
  const row = rows[place]
  const [start, end] = each(board.list, `#Item-${place + 1} .agenda-time`).map(({ textContent }) => textContent ?? '')
  part('Said').textContent = fill(sentence, {
    title: row ? nameOf(row, board.words) : '',
    position: place + 1,
    count: rows.length,
    start: start ?? '',
    end: end ?? '',
  })
}

function focusOn({ list }: Board, place: number, verb: Change['verb']): void {
  const row = list.children[place]
  const wanted = verb === 'add' ? 'input:not([type=hidden])' : `button[value^=${verb}]:enabled`
  const next = row?.querySelector<HTMLElement>(wanted) ?? row?.querySelector<HTMLElement>('button:enabled')
  ;(next ?? part('AddTool')).focus()
}

/** Answers the form in the page. What only the server knows is left to it. */
export function listen(board: Board, leave: () => void): void {
  const { form } = board
  const select = form.querySelector('select')
  form.addEventListener('input', ({ target }) => {
    if (target !== select) refresh(board)
  })
  form.addEventListener('submit', (event) => {
    const asked = readChange((event.submitter as HTMLButtonElement | null)?.value ?? '') // only buttons submit
    const option = select?.selectedOptions[0]
    if (asked !== undefined || !option?.value) {
      event.preventDefault()
      if (asked !== undefined) apply(board, asked)
      return
    }
    const tool = board.tools[option.value] ?? (navigator.onLine ? undefined : plainTool(option))
    if (tool === undefined) return leave()
    event.preventDefault()
    board.tools[option.value] = tool
    apply(board, { verb: 'add', item: { kind: 'tool', text: option.value, minutes: undefined } })
    option.selected = false
  })
}

/** What can be said of a tool without a connection: its name. */
function plainTool({ text, lang, value }: HTMLOptionElement): PlannedTool {
  const language = document.documentElement.lang
  return {
    title: text,
    language: lang || language,
    href: `/${language}/tools/${value}`,
    minutes: [1, MOST_MINUTES],
    suggested: 60,
    group: undefined,
    materials: [],
    trained: false,
  }
}
