import { savesData } from '../latest/saves-data.ts'
import { addressOfForm, addressOfLink, presentAddress, withWords, wordsOf } from './address.ts'
import type { Instant } from './instant.ts'

/** Lets results follow the words while they are typed, and the choices of the form. */
export function listenToForm(form: HTMLFormElement, field: HTMLInputElement, instant: Instant): void {
  const follow = (): void => {
    if (!savesData()) instant.show(addressOfForm(form), 'typed')
  }
  field.addEventListener('input', (event) => {
    // What an input method composes is no word yet.
    if (!(event instanceof InputEvent && event.isComposing)) follow()
  })
  field.addEventListener('compositionend', follow)
  field.addEventListener('change', () => instant.settle())
  // Choices stand anywhere on the page and name the form they belong to.
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.form === form && target !== field) {
      instant.show(addressOfForm(form), 'chosen')
    }
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    event.submitter?.closest('details')?.removeAttribute('open')
    showAndRead(addressOfForm(form), instant)
  })
  // Words typed before the script was there.
  if (field.value.trim() !== wordsOf(instant.shown())) follow()
}

/** Lets links to other views of the results be followed in place: kinds, orders, pages, choices to take back. */
export function listenToLinks(field: HTMLInputElement, instant: Instant): void {
  document.querySelector('main')?.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const address = link === null ? undefined : addressOfLink(link)
    if (link === null || address === undefined) return
    event.preventDefault()
    // A link that keeps the words keeps those that were typed since.
    const isSameWords = wordsOf(address) === wordsOf(instant.shown())
    const own = isSameWords ? withWords(address, field.value.trim()) : address
    if (link.closest('.paging') === null) instant.show(own, 'chosen')
    else showAndRead(own, instant)
  })
}

/** Lets back and forward lead through the results seen. */
export function listenToHistory(instant: Instant): void {
  // A step within the page, to its results, is none of ours: the address without the `#` is the same.
  window.addEventListener('popstate', () => instant.show(presentAddress(), 'travelled'))
}

/** As a new page would begin: at the results, with the keyboard of a phone out of the way. */
async function showAndRead(address: string, instant: Instant): Promise<void> {
  if (!(await instant.show(address, 'chosen'))) return
  instant.settle()
  document.getElementById('Results')?.focus()
}
