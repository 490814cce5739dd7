import { LONGEST_WORDS, MOST_MINUTES } from '../agenda/plan.ts'
import { clock, nameOf, warningsIn } from '../agenda/say.ts'
import type { Row } from '../agenda/schedule.ts'
import type { AgendaWords } from '../pages/agenda.ts'
import type { Frame } from '../pages/frame.ts'
import { inLanguage } from './parts/in-language.ts'

type RowProps = { row: Row; place: number; count: number; words: AgendaWords; frame: Frame }

/** An item of the plan with its controls: fields and buttons of the form around it. The script copies blank ones. */
export function AgendaRow({ row, place, count, words, frame }: RowProps) {
  const { item, tool, minutes } = row
  const { translate } = frame
  return (
    <li
      class={`agenda-row agenda-${item.kind}`}
      id={`Item-${place + 1}`}
      data-kind={item.kind}
      data-tool={tool === undefined ? undefined : JSON.stringify(tool)}
    >
      <fieldset>
        <legend class="visually-hidden">{nameOf(row, words)}</legend>
        <p class="agenda-times">
          <Clock minutes={row.start} words={words} />–<Clock minutes={row.end} words={words} />
        </p>
        <Name row={row} words={words} frame={frame} />
        <label class="agenda-minutes">
          <input type="number" name="minutes" value={minutes} min="1" max={MOST_MINUTES} inputmode="numeric" />{' '}
          <span>{translate('agenda.minutes')}</span>
        </label>
        <p class="agenda-moves">
          <Move verb="up" sign="↑" place={place} frame={frame} disabled={place === 0} />
          <Move verb="down" sign="↓" place={place} frame={frame} disabled={place === count - 1} />
          <Move verb="remove" sign="×" place={place} frame={frame} />
        </p>
        <ul class="agenda-warnings">
          {warningsIn(row, words.warnings).map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
      </fieldset>
    </li>
  )
}

function Clock({ minutes, words }: { minutes: number; words: AgendaWords }) {
  return <span class="agenda-time">{clock(minutes, words.laterDay)}</span>
}

function Name({ row, words, frame }: Pick<RowProps, 'row' | 'words' | 'frame'>) {
  const { item, tool } = row
  if (item.kind !== 'tool') {
    const isBreak = item.kind === 'break'
    return (
      <label class="agenda-name">
        <span class="visually-hidden">{frame.translate(isBreak ? 'agenda.breakName' : 'agenda.ownName')}</span>
        <input
          type="text"
          name={item.kind}
          value={item.text}
          placeholder={nameOf({ ...row, item: { ...item, text: '' } }, words)}
          maxlength={LONGEST_WORDS}
        />
      </label>
    )
  }
  return (
    <p class="agenda-name">
      {tool === undefined ? (
        <span>{item.text}</span>
      ) : (
        <a href={tool.href} {...inLanguage(tool.language, frame.language)}>
          {tool.title}
        </a>
      )}
      <input type="hidden" name="tool" value={item.text} />
    </p>
  )
}

const MOVE_WORDS = { up: 'agenda.up', down: 'agenda.down', remove: 'agenda.remove' } as const

type MoveProps = { verb: keyof typeof MOVE_WORDS; sign: string; place: number; frame: Frame; disabled?: boolean }

function Move({ verb, sign, place, frame, disabled = false }: MoveProps) {
  const name = frame.translate(MOVE_WORDS[verb])
  return (
    <button class="button-quiet" type="submit" name="do" value={`${verb}-${place}`} title={name} disabled={disabled}>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{name}</span>
    </button>
  )
}
