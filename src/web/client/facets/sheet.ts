// On a small screen the filters come up from its foot, over the page: a dialog made of the panel that is there anyway.
// It is no <dialog>: on a wide screen and without a script the same boxes stand in the page and are none.

const SMALL = '(width < 56rem)'

let opened: HTMLDetailsElement | undefined

export function startSheet(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement && target.matches('.filter-panel'))) return
      if (target.open && matchMedia(SMALL).matches) open(target)
      else close()
    },
    { capture: true },
  ) // the event does not bubble
  // Before the results take the focus, which nothing out of reach can have.
  document.addEventListener('submit', shut, { capture: true })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened !== undefined) {
      event.preventDefault()
      fold()
    }
  })
  // The backdrop belongs to the panel: what is pressed beside the boxes and the summary is the backdrop.
  document.addEventListener('click', ({ target }) => {
    if (target === opened || (target instanceof Element && target.closest('.sheet-close'))) fold()
  })
  matchMedia(SMALL).addEventListener('change', fold)
}

/** Results put in place take back what the script has set. */
export function keepSheet(): void {
  if (opened?.isConnected && opened.open) dress(opened)
  else close()
}

function fold(): void {
  const panel = opened
  shut()
  panel?.querySelector<HTMLElement>('summary')?.focus()
}

function shut(): void {
  if (opened === undefined) return
  opened.open = false
  close()
}

function open(panel: HTMLDetailsElement): void {
  opened = panel
  dress(panel)
  panel.querySelector<HTMLElement>('.sheet-close')?.focus()
}

function dress(panel: HTMLDetailsElement): void {
  document.documentElement.classList.add('has-sheet')
  panel.classList.add('sheet')
  const body = panel.querySelector<HTMLElement>('.filter-body')
  body?.setAttribute('role', 'dialog')
  body?.setAttribute('aria-modal', 'true')
  body?.setAttribute('aria-labelledby', 'Filters')
  if (body !== null && body.querySelector('.sheet-head') === null) body.prepend(head(body.dataset.close ?? ''))
  for (const one of elsewhere(panel)) one.inert = true
}

function close(): void {
  if (opened === undefined) return
  const panel = opened
  opened = undefined
  document.documentElement.classList.remove('has-sheet')
  panel.classList.remove('sheet')
  const body = panel.querySelector('.filter-body')
  for (const name of ['role', 'aria-modal', 'aria-labelledby']) body?.removeAttribute(name)
  body?.querySelector('.sheet-head')?.remove()
  for (const one of document.querySelectorAll<HTMLElement>('[inert]')) one.inert = false
}

function head(close: string): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'sheet-head'
  bar.dataset.added = ''
  const title = document.createElement('span')
  title.textContent = document.getElementById('Filters')?.textContent ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sheet-close button-quiet'
  button.textContent = close
  bar.append(title, button)
  return bar
}

/** Everything beside the way from the page down to the boxes. */
function elsewhere(panel: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let inner: HTMLElement = panel; inner.parentElement !== null; inner = inner.parentElement) {
    if (inner === document.documentElement) break
    for (const other of inner.parentElement.children) {
      // What is told to a reader must still be heard.
      const isTold = other.matches('[role=status], #Filters, head')
      if (other !== inner && other instanceof HTMLElement && !isTold) found.push(other)
    }
  }
  return [...found, ...panel.querySelectorAll<HTMLElement>(':scope > summary')]
}
