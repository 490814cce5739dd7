import type { Translate } from '../../../i18n/translate.ts'
import type { TypeId } from '../../../model/types/index.ts'

/** The type of an entry: a tessera of its colour, and the word. */
export function TypeLabel({ type, translate }: { type: TypeId; translate: Translate }) {
  return (
    <span class={`type type-${type}`}>
      <span class="tessera" aria-hidden="true" />
      {translate(`type.${type}`)}
    </span>
  )
}
