// The pages on reading without a connection: what is on the device, and the buttons that change it.
import { canKeep } from './offline/can-keep.ts'
import { listKeptPages, offerForgetting } from './offline/kept-pages.ts'
import { startPacks } from './offline/packs.ts'

const pages = document.querySelector<HTMLElement>('[data-part=pages]')
const section = document.querySelector<HTMLElement>('[data-offline]')

if (await canKeep()) {
  if (pages !== null) await listKeptPages(pages)
  if (section !== null) {
    await startPacks(section)
    if (pages !== null) offerForgetting(section, pages)
  }
} else if (section !== null) {
  // The page says why there are no buttons, as it does without a script.
  section.dataset.cannot = ''
}
