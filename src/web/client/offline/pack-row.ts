import type { Pack } from '../../../catalogue/catalogue.ts'
import { dayWriter } from '../../../i18n/day.ts'
import type { Language } from '../../../model/languages.ts'
import { bringIn } from './bring-in.ts'
import { KeepError } from './keep-error.ts'
import { keepLibrary } from './keep-library.ts'
import { type Kept, readAllKept, readKept, removeLibrary } from './kept.ts'
import { filled, part } from './part.ts'
import { WORKER, WORKER_WITH_LIBRARY } from './register.ts'

interface RowOptions {
  readonly words: Readonly<Record<string, string>>
  /** Says something to who cannot see the row. */
  readonly say: (sentence: string) => void
  /** Told when the device holds more, or less. */
  readonly changed: () => Promise<void>
}

const ACTS = ['keep', 'update', 'stop', 'remove'] as const
type Act = (typeof ACTS)[number]

/** One language: what is on the device, how far a download is, and what can be done. */
export function createRow(row: HTMLElement, { words, say, changed }: RowOptions): { show(): Promise<void> } {
  // Both as the view has written them.
  const language = row.dataset.language as Language
  const pack = JSON.parse(row.dataset.pack ?? '{}') as Pack
  const [state, bar] = [part(row, 'state'), part<HTMLProgressElement>(row, 'progress')]
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' })
  let stopping: AbortController | undefined

  const tell = (sentence: string, acts: readonly Act[]): void => {
    state.textContent = sentence
    state.hidden = false
    part(row, 'acts').hidden = false
    bar.hidden = stopping === undefined
    offer(row, acts)
  }
  const show = async (after?: string): Promise<void> => {
    const kept = await readKept(language)
    const isOld = kept !== undefined && kept.pack.version !== pack.version
    const sentence = after ?? sentenceOf(kept, isOld)
    tell(sentence, kept === undefined ? ['keep'] : [...(isOld ? (['update'] as const) : []), 'remove'])
    if (after !== undefined) say(`${row.querySelector('h3')?.textContent}: ${after}`)
    await changed()
  }
  const sentenceOf = (kept: Kept | undefined, isOld: boolean): string => {
    const date = kept === undefined ? '' : dayWriter(document.documentElement.lang as Language)(kept.date)
    return filled(kept === undefined ? words.none : isOld ? words.old : words.kept, { date })
  }
  const keep = async (): Promise<void> => {
    stopping = new AbortController()
    const progress = (share: number): void => {
      bar.value = share
      state.textContent = filled(words.loading, { percent: percent.format(share) })
    }
    tell(filled(words.loading, { percent: percent.format(0) }), ['stop'])
    say(state.textContent ?? '')
    const failure = await keepAndAnswer(language, pack, {
      signal: stopping.signal,
      progress,
      storing: () => tell(words.storing ?? '', []),
    })
    const wasStopped = stopping.signal.aborted
    stopping = undefined
    const why = wasStopped ? 'stopped' : failure
    await show(why === undefined ? sentenceOf(await readKept(language), false) : words[why])
  }
  const remove = async (): Promise<void> => {
    await removeLibrary(language)
    // Without a library the lighter worker is enough; should it not come, the other does no harm.
    if ((await readAllKept()).length === 0) await bringIn(WORKER).catch(() => {})
    await show(words.removed)
  }
  row.addEventListener('click', (event) => {
    const act = event.target instanceof HTMLElement ? event.target.dataset.act : undefined
    if (act === 'keep' || act === 'update') void keep()
    if (act === 'remove') void remove()
    if (act === 'stop') stopping?.abort()
  })
  return { show: () => show() }
}

/** Shows the buttons for what can be done now; who was on one that goes is led to one that stays. */
function offer(row: HTMLElement, acts: readonly Act[]): void {
  const buttons = ACTS.map((act) => [act, row.querySelector<HTMLButtonElement>(`[data-act=${act}]`)] as const)
  const wasThere = row.contains(document.activeElement)
  for (const [act, button] of buttons) if (button !== null) button.hidden = !acts.includes(act)
  const first = buttons.find(([act]) => acts.includes(act))?.[1]
  if (wasThere && first !== undefined && first !== null && document.activeElement !== first) first.focus()
}

/** Keeps a library and brings in the worker that answers from it; gives what went wrong. */
async function keepAndAnswer(
  language: Language,
  pack: Pack,
  options: Parameters<typeof keepLibrary>[2],
): Promise<string | undefined> {
  const before = await readKept(language)
  try {
    // A browser that agrees does not clear the site when the device is nearly full.
    if ('persist' in navigator.storage) await navigator.storage.persist()
    await keepLibrary(language, pack, options)
    await bringIn(WORKER_WITH_LIBRARY)
    return undefined
  } catch (error) {
    // Files that nothing answers from are no library.
    if (before === undefined) await removeLibrary(language)
    return error instanceof KeepError ? error.failure : 'refused'
  }
}
