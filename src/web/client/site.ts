// The script of every page. Pages work without it.
import { startAnnouncing } from './announce/announce.ts'
import { startCombobox } from './combobox/combobox.ts'
import { startSlashKey } from './combobox/slash-key.ts'
import { startOffline } from './offline/register.ts'

const forms = [...document.querySelectorAll<HTMLFormElement>('search form')]
const fields = forms.flatMap((form) => {
  const field = form.querySelector<HTMLInputElement>('input[name=q]')
  if (field !== null) startCombobox(field, form)
  return field ?? []
})

startAnnouncing()
startOffline()
startSlashKey(fields[0] ?? null, document.querySelector<HTMLButtonElement>('.slash-key'))
