import { type Plan, printPlan } from '../agenda/plan.ts'
import { clock, groupIn } from '../agenda/say.ts'
import { lengthOf, type Schedule } from '../agenda/schedule.ts'
import type { AgendaWords } from '../pages/agenda.ts'
import type { Frame } from '../pages/frame.ts'
import { PAPERS } from '../pages/paper.ts'

type SumsProps = { schedule: Schedule; words: AgendaWords; frame: Frame }

/** What the whole plan comes to. The script keeps it up to date by its `data-sum`. */
export function AgendaSums({ schedule, words, frame: { translate } }: SumsProps) {
  const sums = [
    { id: 'length', name: translate('agenda.length'), value: lengthOf(schedule.total) },
    { id: 'ends', name: translate('agenda.ends'), value: clock(schedule.end, words.laterDay) },
    { id: 'group', name: translate('agenda.group'), value: groupIn(schedule, words) },
    { id: 'need', name: translate('agenda.need'), value: schedule.materials.join(', ') },
  ]
  return (
    <section id="Sums" aria-labelledby="InAll" hidden={schedule.rows.length === 0}>
      <h2 id="InAll">{translate('agenda.summary')}</h2>
      <dl class="facts">
        {sums.map(({ id, name, value }) => (
          <div class="fact" hidden={value === ''}>
            <dt>{name}</dt>
            <dd data-sum={id}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type TakeAwayProps = { plan: Plan; frame: Frame; base: string }

/** Ways to take the plan along. The address of each link begins and ends as its data say, around that of the plan. */
export function TakeAway({ plan, frame, base }: TakeAwayProps) {
  const { translate, language } = frame
  const page = `/${language}/agenda`
  const files = `${page}.ics`
  return (
    <section id="TakeAway" class="screen-only" aria-labelledby="TakeAwayTitle" hidden={plan.items.length === 0}>
      <h2 id="TakeAwayTitle">{translate('agenda.takeAway')}</h2>
      <ul class="agenda-ways">
        {PAPERS.map((paper) => (
          <PlanLink plan={plan} to={page} more={`&sheet=${paper}`}>
            {translate('agenda.sheet', { paper: paper.toUpperCase() })}
          </PlanLink>
        ))}
        <PlanLink plan={plan} to={files} more="" dated>
          {translate('agenda.calendar')}
        </PlanLink>
        <PlanLink plan={plan} to={files} more="&each=item" dated>
          {translate('agenda.calendarItems')}
        </PlanLink>
      </ul>
      <p id="Undated" hidden={plan.date !== ''}>
        {translate('agenda.calendarDay')}
      </p>
      <p class="agenda-share">
        <label for="Share">{translate('agenda.link')}</label>
        <input
          id="Share"
          type="text"
          readonly
          value={`${base}${page}?${printPlan(plan)}`}
          data-page={`${base}${page}`}
        />
        <button type="button" class="button-quiet" id="Copy" hidden>
          {translate('agenda.copy')}
        </button>
      </p>
    </section>
  )
}

type LinkProps = { plan: Plan; to: string; more: string; dated?: boolean; children?: string }

/** A dated link needs the day of the meeting. */
function PlanLink({ plan, to, more, dated = false, children }: LinkProps) {
  return (
    <li hidden={dated && plan.date === ''} data-dated={dated}>
      <a href={`${to}?${printPlan(plan)}${more}`} data-to={to} data-more={more} rel="nofollow">
        {children}
      </a>
    </li>
  )
}
