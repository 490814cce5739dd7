import { EMPTY_PLAN, LONGEST_WORDS, timeOf } from '../agenda/plan.ts'
import { type PlannedTool, schedule } from '../agenda/schedule.ts'
import type { AgendaPage as AgendaData } from '../pages/agenda.ts'
import type { Frame } from '../pages/frame.ts'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaSums, TakeAway } from './agenda-sums.tsx'
import { Layout } from './layout.tsx'
import { inLanguage } from './parts/in-language.ts'
import { Notice } from './parts/notice.tsx'

type Part = { page: AgendaData; frame: Frame }

/** A plan to work on. All of it is one form, whose answer is the plan's own address; the script saves the way there. */
export function AgendaPage({ page, frame, base }: Part & { base: string }) {
  const { translate, language } = frame
  const { plan, problems, words } = page
  return (
    <Layout frame={frame} kind="agenda">
      <h1 id="Title" data-otherwise={translate('agenda.title')}>
        {plan.title || translate('agenda.title')}
      </h1>
      <p class="lead screen-only">{translate('agenda.lead')}</p>
      {problems.length === 0 ? null : (
        <Notice kind="warning">
          {problems.map((problem) => (
            <p>{problem}</p>
          ))}
        </Notice>
      )}
      <OtherPlan frame={frame} />
      <form action={`/${language}/agenda`} id="Agenda" data-words={JSON.stringify(words)} autocomplete="off">
        <Settings page={page} frame={frame} />
        <h2>{translate('agenda.programme')}</h2>
        <p id="Empty" hidden={plan.items.length > 0}>
          {translate('agenda.empty')}
        </p>
        <ol class="agenda" id="Items">
          {page.schedule.rows.map((row, place) => (
            <AgendaRow row={row} place={place} count={plan.items.length} words={words} frame={frame} />
          ))}
        </ol>
        <Additions page={page} frame={frame} />
      </form>
      <AgendaSums schedule={page.schedule} words={words} frame={frame} />
      <TakeAway plan={plan} frame={frame} base={base} />
      <p class="visually-hidden" id="Said" role="status" />
      <template id="Blank">
        {BLANK_ROWS.map((row) => (
          <AgendaRow row={row} place={0} count={1} words={words} frame={frame} />
        ))}
      </template>
    </Layout>
  )
}

/** Somebody else's plan must not take the place of the reader's own; the script shows this where they differ. */
function OtherPlan({ frame: { translate, language } }: { frame: Frame }) {
  return (
    <div class="notice notice-info" id="Other" data-sentence={translate('agenda.other')} hidden>
      <p />
      <p class="agenda-choices">
        <a href={`/${language}/agenda`}>{translate('agenda.open')}</a>{' '}
        <button type="button" class="button-quiet">
          {translate('agenda.keep')}
        </button>
      </p>
    </div>
  )
}

function Settings({ page: { plan }, frame: { translate } }: Part) {
  return (
    <div class="agenda-settings screen-only">
      <label class="agenda-wide">
        <span>{translate('agenda.titleField')}</span>
        <input type="text" name="title" value={plan.title} maxlength={LONGEST_WORDS} />
      </label>
      <label>
        <span>{translate('agenda.date')}</span>
        <input type="date" name="date" value={plan.date} />
      </label>
      <label>
        <span>{translate('agenda.start')}</span>
        <input type="time" name="start" value={timeOf(plan.start)} />
      </label>
      {/* The first button of the form: what the Enter key presses. */}
      <button type="submit">{translate('agenda.update')}</button>
    </div>
  )
}

function Additions({ page: { choices }, frame }: Part) {
  const { translate, language } = frame
  return (
    <div class="agenda-additions screen-only">
      <label>
        <span>{translate('agenda.add.which')}</span>
        <select name="add">
          <option value="">{translate('agenda.add.choose')}</option>
          {choices.map((choice) => (
            <option value={choice.slug} {...inLanguage(choice.language, language)}>
              {choice.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" id="AddTool">
        {translate('agenda.add.tool')}
      </button>
      <button type="submit" name="do" value="add-break" class="button-quiet">
        {translate('agenda.add.break')}
      </button>
      <button type="submit" name="do" value="add-own" class="button-quiet">
        {translate('agenda.add.own')}
      </button>
    </div>
  )
}

const NO_TOOL: PlannedTool = {
  title: '',
  language: '',
  href: '',
  minutes: undefined,
  suggested: 60,
  group: [1, 1],
  materials: [],
  trained: false,
}

/** One of each kind, which the script copies and fills. */
const BLANK_ROWS = schedule(
  {
    ...EMPTY_PLAN,
    items: [
      { kind: 'tool', text: 'blank', minutes: undefined },
      { kind: 'break', text: '', minutes: undefined },
      { kind: 'own', text: '', minutes: undefined },
    ],
  },
  { blank: NO_TOOL },
).rows
