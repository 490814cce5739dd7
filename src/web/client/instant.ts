// The script of the search page: results that follow what is typed and chosen. Without it the form is sent as any other.
import { startFacets } from './facets/facets.ts'
import { createInstant } from './instant/instant.ts'
import { listenToForm, listenToHistory, listenToLinks } from './instant/listen.ts'
import { startResultKeys } from './instant/results-keys.ts'

const form = document.querySelector<HTMLFormElement>('main search form')
const field = form?.querySelector<HTMLInputElement>('input[name=q]')

if (form && field) {
  const instant = createInstant(form, field)
  listenToForm(form, field, instant)
  listenToLinks(field, instant)
  listenToHistory(instant)
  startResultKeys(field)
  startFacets()
}
