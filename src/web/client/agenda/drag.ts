// Rows can be dragged by their times. It is one more way: the buttons do the same for everybody.

/** Lets rows be dragged within their list; calls back with the place where one was dropped. */
export function followDragging(form: HTMLElement, list: HTMLElement, dropped: (place: number) => void): void {
  let dragged: HTMLElement | undefined
  form.classList.add('agenda-live')
  list.addEventListener('pointerdown', ({ target }) => {
    // Only the times: in a field, dragging selects text.
    const handle = target instanceof Element ? target.closest('.agenda-times') : null
    const row = handle?.closest<HTMLElement>('.agenda-row')
    if (row) row.draggable = true
  })
  list.addEventListener('dragstart', ({ target, dataTransfer }) => {
    if (!(target instanceof HTMLElement) || !target.draggable) return
    dragged = target
    dataTransfer?.setData('text/plain', '')
  })
  list.addEventListener('dragover', (event) => {
    const row = event.target instanceof Element ? event.target.closest('.agenda-row') : null
    if (dragged === undefined || row === null) return
    event.preventDefault()
    const { top, height } = row.getBoundingClientRect()
    row[event.clientY < top + height / 2 ? 'before' : 'after'](dragged)
  })
  list.addEventListener('drop', (event) => event.preventDefault())
  list.addEventListener('dragend', () => {
    if (dragged === undefined) return
    dragged.draggable = false
    dropped([...list.children].indexOf(dragged))
    dragged = undefined
  })
}
