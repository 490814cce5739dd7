import { REPLACED } from '../latest/replaced.ts'
import { offerToFind } from './find.ts'
import { keepSheet, startSheet } from './sheet.ts'

/** The filters of a search: long lists can be searched, and on a small screen they come up over the page. */
export function startFacets(): void {
  offerToFind(document)
  startSheet()
  document.addEventListener(REPLACED, () => {
    offerToFind(document)
    keepSheet()
  })
}
