// A fragment leaves out choices that lead nowhere. They stay on the page, as they do on a page drawn anew. It leaves out
// the names of the others, too, which the page has.

/** The choice that is the one thing of a list item; null for other items. */
export function choiceOf(item: Element): HTMLInputElement | null {
  return item.localName === 'li' ? item.querySelector<HTMLInputElement>('label > input[type=checkbox]') : null
}

/** Switches a choice off that would find nothing. */
export function switchOff(item: Element): void {
  const choice = choiceOf(item)
  if (choice === null) return
  choice.checked = false
  // A field that is switched off would lose the focus.
  choice.disabled = choice !== document.activeElement
  choice.closest('.choice')?.classList.add('choice-inert')
  const count = item.querySelector('.count')
  if (count !== null) count.textContent = '0'
}

/** Choices that lead nowhere stand at the end of their list, as the others stand by their number. */
export function sortOut(): void {
  for (const inert of document.querySelectorAll('.choices > li:has(> .choice-inert)'))
    inert.parentElement?.append(inert)
}

/** Names of choices that the page has shown, by what they choose. */
const names = new Map<string, string>()

/** Names the choices of a fragment as the page does; false when it holds one that the page never had. */
export function nameChoices(fragment: Document): boolean {
  for (const [choice, name] of namedChoices(document)) names.set(choice, name.textContent)
  let areNamed = true
  for (const [choice, name] of namedChoices(fragment)) {
    if (name.textContent === '') name.textContent = names.get(choice) ?? ''
    areNamed &&= name.textContent !== ''
  }
  return areNamed
}

function namedChoices(page: Document): [choice: string, name: Element][] {
  return [...page.querySelectorAll<HTMLInputElement>('.choice > input')].flatMap((input) => {
    const name = input.nextElementSibling
    return name === null ? [] : [[`${input.name}=${input.value}`, name]]
  })
}
