import morphdom from 'morphdom'
import { REPLACED } from '../latest/replaced.ts'
import { choiceOf, sortOut, switchOff } from './choices.ts'

/** The parts of a page that a fragment holds anew. */
const PARTS = ['.languages', '.site-nav', 'main']

/**
 * Puts another page, or a fragment of one, in place of what the page shows. Elements that stay the same stay the very same: the focus, open
 * boxes and positions of scrolling with them.
 */
export function replaceParts(next: Document): void {
  const focused = document.activeElement
  // Nothing above the search box changes, and its field is never touched.
  const isMovable = focused instanceof HTMLElement && focused !== document.body && focused.closest('search') === null
  const top = isMovable ? focused.getBoundingClientRect().top : 0
  document.title = next.title
  const options = { childrenOnly: true, getNodeKey: keysOnce(), onBeforeElUpdated: keepState, onBeforeNodeDiscarded }
  for (const part of PARTS) {
    const own = document.querySelector(part)
    const other = next.querySelector(part)
    if (own !== null && other !== null) morphdom(own, other, options)
  }
  sortOut()
  followFeed(next)
  if (isMovable) keepFocus(focused, top)
  document.dispatchEvent(new Event(REPLACED))
}

/** An element is asked for its key several times: to work it out each time took a third of putting results in place. */
function keysOnce(): (node: Node) => string | undefined {
  const known = new Map<Node, string | undefined>()
  return (node) => {
    if (!known.has(node)) known.set(node, keyOf(node))
    return known.get(node)
  }
}

/** What makes an element the same as another: boxes, choices and groups of links move as a whole. */
function keyOf(node: Node): string | undefined {
  if (!(node instanceof HTMLElement)) return undefined
  if (node.id !== '') return node.id
  switch (node.localName) {
    case 'nav':
      return `nav ${node.className}`
    case 'details':
      return node.dataset.facet === undefined ? undefined : `facet ${node.dataset.facet}`
    case 'li': {
      const choice = choiceOf(node)
      return choice === null ? undefined : `choice ${choice.name}=${choice.value}`
    }
    default:
      return undefined
  }
}

/** What the reader has done to an element outlasts what the server says; false leaves it as it is. */
function keepState(from: HTMLElement, to: HTMLElement): boolean {
  // The field is being typed in, and has its list.
  if (from.localName === 'search') return false
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open
  // A field that is switched off loses the focus.
  if (from === document.activeElement && to instanceof HTMLInputElement) to.disabled = false
  return true
}

/** Choices that lead nowhere are switched off instead, and scripts mark what they have added themselves. */
function onBeforeNodeDiscarded(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return true
  if (choiceOf(node) === null) return node.dataset.added === undefined
  switchOff(node)
  return false
}

/** Every link to the feed of the page, in its head and at its foot, follows the search. */
function followFeed(next: Document): void {
  const feed = next.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')?.getAttribute('href')
  if (feed === null || feed === undefined) return
  for (const link of document.querySelectorAll('[type="application/atom+xml"]')) link.setAttribute('href', feed)
}

/** The focus stays where it was, on the same spot of the screen; where that has gone, it goes to the results. */
function keepFocus(focused: HTMLElement, top: number): void {
  if (!focused.isConnected) {
    document.getElementById('Results')?.focus({ preventScroll: true })
    return
  }
  // A choice may have moved to the folded part of its box.
  for (let box = focused.closest('details'); box !== null; box = box.parentElement?.closest('details') ?? null) {
    if (focused.closest('summary')?.parentElement !== box) box.open = true
  }
  if (document.activeElement !== focused) focused.focus({ preventScroll: true })
  window.scrollBy({ top: focused.getBoundingClientRect().top - top, behavior: 'instant' })
}
