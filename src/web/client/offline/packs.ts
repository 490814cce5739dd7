import { freeRoom } from './keep-library.ts'
import { createRow } from './pack-row.ts'
import { filled, part } from './part.ts'

/** Brings the rows of the page to life: one for each library that can be kept. */
export async function startPacks(section: HTMLElement): Promise<void> {
  const words = JSON.parse(section.dataset.words ?? '{}') as Record<string, string> // as the view has written it
  const said = part(section, 'said')
  const say = (sentence: string): void => {
    said.textContent = sentence
  }
  const showRoom = (): Promise<void> => fillRoom(part(section, 'room'), words.room)
  part(section, 'absent').hidden = true
  const rows = [...section.querySelectorAll<HTMLElement>('.pack')]
  await Promise.all(rows.map((row) => createRow(row, { words, say, changed: showRoom }).show()))
  await showRoom()
}

async function fillRoom(element: HTMLElement, words: string | undefined): Promise<void> {
  const room = await freeRoom()
  if (room === undefined) return
  const { lang } = document.documentElement
  const unit = room < 1e9 ? 'megabyte' : 'gigabyte'
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, maximumSignificantDigits: 2 })
  element.textContent = filled(words, { room: format.format(room / (room < 1e9 ? 1e6 : 1e9)) })
  element.hidden = false
}
