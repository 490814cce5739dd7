// A fragment leaves out choices that lead nowhere. They stay on the page, as they do on a page drawn anew.

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
