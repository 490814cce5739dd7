import { announce } from '../announce/announce.ts'
import { createLatest } from '../latest/latest.ts'
import { replacedWithin } from '../latest/replaced.ts'
import { savesData } from '../latest/saves-data.ts'
import { createListbox, type Listbox } from './listbox.ts'

/** On a slow connection suggestions wait no longer for the results. */
const RESULTS_WITHIN_MS = 250

/**
 * Makes a search field a combobox with a list of suggestions, after the pattern of the ARIA Authoring Practices
 * (editable, list without inline completion). The form says where suggestions come from.
 */
export function startCombobox(field: HTMLInputElement, form: HTMLFormElement): void {
  const { suggest = '', suggestions = '' } = form.dataset
  const list = createListbox(field, suggestions)
  const latest = createLatest()
  // Where results follow the typing they come first, and their number is what is told.
  const comesFirst = document.getElementById('Results') === null

  let turn = 0
  const close = (): void => {
    turn += 1
    latest.forget()
    list.close()
  }
  const offer = async (waits: boolean): Promise<void> => {
    turn += 1
    const own = turn
    const text = field.value.trim()
    if (text === '') return close()
    if (waits) await replacedWithin(RESULTS_WITHIN_MS)
    if (own !== turn) return
    // Without an answer the field is what it was: a field.
    const html = await latest.ask(`${suggest}?q=${encodeURIComponent(text)}`).catch(() => '')
    if (html === undefined || document.activeElement !== field) return
    if (list.show(html) > 0 && comesFirst) announce(list.count())
  }
  const typed = (): void => {
    if (savesData()) close()
    else offer(!comesFirst)
  }

  field.addEventListener('input', (event) => {
    list.leave()
    if (!(event instanceof InputEvent && event.isComposing)) typed()
  })
  field.addEventListener('compositionend', typed)
  field.addEventListener('blur', close)
  form.addEventListener('submit', close)
  // Who comes back finds the page as it stood when it was left.
  window.addEventListener('pagehide', close)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (answerKey(event, list, { close, offer: () => offer(false) })) event.preventDefault()
  })
}

interface Acts {
  readonly close: () => void
  readonly offer: () => Promise<void>
}

/** What a key does to the list; false when it is the field's. */
function answerKey({ key, altKey }: KeyboardEvent, list: Listbox, { close, offer }: Acts): boolean {
  if (key === 'ArrowDown' && !list.isOpen()) {
    offer().then(() => altKey || !list.isOpen() || list.moveTo(0))
    return true
  }
  if (!list.isOpen()) return false
  const isAtOption = list.active() !== undefined
  switch (key) {
    case 'ArrowDown':
      list.move(1)
      return true
    case 'ArrowUp':
      if (altKey) close()
      else list.move(-1)
      return true
    case 'Home':
    case 'End':
      if (isAtOption) list.moveTo(key === 'Home' ? 0 : -1)
      return isAtOption
    case 'Enter':
      list.active()?.click()
      return isAtOption
    case 'Escape':
      close()
      return true
    case 'ArrowLeft':
    case 'ArrowRight':
      list.leave()
      return false
    default:
      return false
  }
}
