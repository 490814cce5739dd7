import type { Translate } from '../../../i18n/translate.ts'
import type { TypeId } from '../../../model/types/index.ts'

/** Tells that a person or an organisation is invented, wherever its name appears. */
export function SampleLabel({ type, translate }: { type: TypeId; translate: Translate }) {
  return <span class="sample">{translate(type === 'organisation' ? 'sample.organisation' : 'sample.profile')}</span>
}
