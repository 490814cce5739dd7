/** The list below a search field, and which of its options the keyboard is at. The focus stays in the field. */
export interface Listbox {
  /** Fills the list; one without options stays closed. Gives the number of options. */
  show(html: string): number
  close(): void
  isOpen(): boolean
  active(): HTMLElement | undefined
  /** To the next option or the one before; past the end it goes back to the field. */
  move(step: 1 | -1): void
  /** To the first option (0) or the last (-1). */
  moveTo(index: 0 | -1): void
  /** Back to the field. */
  leave(): void
  /** What the list says of its length. */
  count(): string
}

export function createListbox(field: HTMLInputElement, label: string): Listbox {
  const list = document.createElement('div')
  list.id = `${field.id}Suggestions`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  // The field keeps the focus while an option is pressed, or leaving it would close the list under the pointer.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  field.form?.append(list)
  describe(field, list)

  let active: HTMLElement | undefined
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const activate = (option: HTMLElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false')
    active = option
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (option === undefined) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', option.id)
  }
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen
    field.setAttribute('aria-expanded', String(isOpen))
  }
  return {
    show(html) {
      activate(undefined)
      list.innerHTML = html
      const { length } = options()
      open(length > 0)
      return length
    },
    close() {
      activate(undefined)
      open(false)
    },
    isOpen: () => !list.hidden,
    active: () => active,
    move(step) {
      const all = options()
      // The field counts as one more place, before the first option and after the last.
      const places = all.length + 1
      const at = active === undefined ? all.length : all.indexOf(active)
      activate(all[(at + step + places) % places])
    },
    moveTo: (index) => activate(options().at(index)),
    leave: () => activate(undefined),
    count: () => list.querySelector<HTMLElement>('[data-count]')?.dataset.count ?? '',
  }
}

function describe(field: HTMLInputElement, list: HTMLElement): void {
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-expanded', 'false')
  field.setAttribute('aria-controls', list.id)
}
