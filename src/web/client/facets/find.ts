// A box to search a long list of choices with. What is typed outlasts results that come while it stands there.

const typed = new Map<string, string>()

/** Puts a box before each long list that has none yet, and shows again only what was searched for. */
export function offerToFind(within: ParentNode): void {
  for (const list of within.querySelectorAll<HTMLElement>('fieldset[data-find]')) {
    const box = list.querySelector<HTMLElement>('.facet-find') ?? addBox(list)
    narrow(list, typed.get(nameOf(list)) ?? '', box.querySelector('output'))
  }
}

function addBox(list: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  box.className = 'facet-find'
  // Marks what scripts have added: see instant/replace.ts.
  box.dataset.added = ''
  const field = document.createElement('input')
  field.type = 'search'
  field.autocomplete = 'off'
  field.ariaLabel = list.dataset.find ?? ''
  field.placeholder = field.ariaLabel
  field.value = typed.get(nameOf(list)) ?? ''
  const count = document.createElement('output')
  field.addEventListener('input', () => {
    typed.set(nameOf(list), field.value)
    narrow(list, field.value, count)
  })
  // The field belongs to no form: Enter must not send one.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  box.append(field, count)
  list.querySelector('legend')?.after(box)
  return box
}

/** Choices that were made stay in view whatever is searched for. */
function narrow(list: HTMLElement, text: string, count: HTMLElement | null): void {
  const words = plain(text).split(/\s+/).filter(Boolean)
  const choices = [...list.querySelectorAll<HTMLLIElement>('.choices > li')]
  let shown = 0
  for (const choice of choices) {
    const label = plain(choice.textContent ?? '')
    const isMet = words.every((word) => label.includes(word))
    choice.hidden = !isMet && choice.querySelector(':checked') === null
    if (!choice.hidden) shown += 1
  }
  const rest = list.querySelector<HTMLDetailsElement>('.facet-more')
  if (rest !== null && words.length > 0) rest.open = true
  if (count !== null) count.textContent = words.length === 0 ? '' : `${shown} / ${choices.length}`
}

function nameOf(list: HTMLElement): string {
  return list.querySelector<HTMLInputElement>('.choices input')?.name ?? ''
}

/** Letters without accents, so that `sante` finds `Santé`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
