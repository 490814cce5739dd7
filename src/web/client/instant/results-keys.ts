/** Arrow keys move from the number of results through their titles; up from there leads back to the field. */
export function startResultKeys(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
    const places = [field, heading(), ...document.querySelectorAll<HTMLElement>('.hit-title a')]
    const at = places.findIndex((place) => place !== null && place === document.activeElement)
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)]
    // In the field the keys belong to its suggestions, and at the last title the page scrolls on.
    if (at < 1 || next === undefined || next === null) return
    event.preventDefault()
    next.focus()
  })
}

function heading(): HTMLElement | null {
  return document.getElementById('Results')
}
