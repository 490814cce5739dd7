import { announce } from '../announce/announce.ts'
import { createLatest } from '../latest/latest.ts'
import { fragmentOf, presentAddress, wordsOf } from './address.ts'
import { nameChoices } from './choices.ts'
import { replaceParts } from './replace.ts'

/** How a reader came to other results: by typing, by choosing something, or by the browser's back and forward. */
export type Step = 'typed' | 'chosen' | 'travelled'

/** Results that change without leaving the page. */
export interface Instant {
  /** The address whose results are on the page. */
  shown(): string
  /** Shows the results of an address; true once they are on the page, false when something newer was asked. */
  show(address: string, step: Step): Promise<boolean>
  /** The words stand: more typing is a new step of the history. */
  settle(): void
}

export function createInstant(form: HTMLFormElement, field: HTMLInputElement): Instant {
  const latest = createLatest()
  let shown = presentAddress()
  /** The present entry of the history is still being typed: more keys change it, where other steps add one. */
  let isTyping = false

  const remember = (address: string, step: Step): void => {
    if (step === 'typed' && isTyping) history.replaceState(null, '', address)
    else if (step !== 'travelled') history.pushState(null, '', address)
    isTyping = step === 'typed'
  }

  const put = (next: Document, address: string, step: Step): void => {
    remember(address, step)
    shown = address
    replaceParts(next)
    if (step !== 'typed' && field.value.trim() !== wordsOf(address)) field.value = wordsOf(address)
    announce(document.getElementById('Results')?.textContent ?? '')
  }

  const ask = async (address: string, step: Step): Promise<Document | undefined> => {
    // Going back shows what was seen, as browsers do, and needs no network.
    const cache = step === 'travelled' ? 'force-cache' : 'default'
    const fragment = await latest.ask(fragmentOf(address), cache)
    if (fragment === undefined) return undefined
    const next = parse(fragment)
    if (nameChoices(next)) return next
    // Choices that are new here, as after a change of type: only the page itself names them.
    const page = await latest.ask(address, cache)
    return page === undefined ? undefined : parse(page)
  }

  const show = async (address: string, step: Step): Promise<boolean> => {
    setBusy(address !== shown)
    if (address === shown) {
      latest.forget()
      return true
    }
    try {
      const next = await ask(address, step)
      if (next !== undefined) put(next, address, step)
      return next !== undefined
    } catch {
      setBusy(false)
      failed(address, step, form)
      return false
    }
  }
  const settle = (): void => {
    isTyping = false
  }
  return { shown: () => shown, show, settle }
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Styles may tell of it, after a moment; results that are put in place say nothing of it, which ends it. */
function setBusy(isBusy: boolean): void {
  const results = document.querySelector('.results')
  if (isBusy) results?.setAttribute('aria-busy', 'true')
  else results?.removeAttribute('aria-busy')
}

/** A step that was chosen is taken without the script; while somebody types the page stays, and says so. */
function failed(address: string, step: Step, form: HTMLFormElement): void {
  if (step === 'typed') announce(form.dataset.unanswered ?? '', { shown: true })
  else if (step === 'chosen') location.assign(address)
  else location.reload()
}
