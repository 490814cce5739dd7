// One key leads to the search box. Keys without Ctrl or Alt get in the way of speech input, so it can be switched off.

const KEPT_AS = 'slash-key'

export function startSlashKey(field: HTMLInputElement | null, toggle: HTMLButtonElement | null): void {
  let isOn = readChoice()
  const show = (): void => {
    toggle?.setAttribute('aria-pressed', String(isOn))
    if (isOn) field?.setAttribute('aria-keyshortcuts', '/')
    else field?.removeAttribute('aria-keyshortcuts')
  }
  show()
  if (toggle !== null) toggle.hidden = false
  toggle?.addEventListener('click', () => {
    isOn = !isOn
    keepChoice(isOn)
    show()
  })
  document.addEventListener('keydown', (event) => {
    // Some keyboards need Shift for the sign.
    if (event.key !== '/' || !isOn || event.ctrlKey || event.metaKey || event.altKey) return
    if (field === null || event.defaultPrevented || takesText(event.target)) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
}

// A browser may keep nothing: the key then works as it does at first.
function readChoice(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off'
  } catch {
    return true
  }
}

function keepChoice(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS)
    else localStorage.setItem(KEPT_AS, 'off')
  } catch {
    // Then it holds for this page.
  }
}
