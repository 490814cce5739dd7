/** Whoever types wants to hear the keys first. */
const SETTLED_MS = 500

let region: HTMLElement | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

/** The one place of a page that tells of changes nobody looks at. It has to be there before it is filled. */
export function startAnnouncing(): void {
  region = document.createElement('p')
  region.className = 'announcement'
  region.setAttribute('role', 'status')
  document.body.append(region)
}

/** Says a text once things have settled; `shown` puts it on screen as well, until the next. */
export function announce(text: string, { shown = false } = {}): void {
  clearTimeout(waiting)
  region?.classList.toggle('announcement-shown', shown)
  if (region !== undefined) region.textContent = ''
  const say = (): void => {
    if (region !== undefined) region.textContent = text
  }
  waiting = setTimeout(say, shown ? 0 : SETTLED_MS)
}
