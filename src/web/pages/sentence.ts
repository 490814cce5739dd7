import type { WordKey } from '../../i18n/schema.ts'
import type { Translate, Values } from '../../i18n/translate.ts'

/** A sentence around a piece that is drawn in its own way, such as a link or words in another language. */
export interface SentenceAround {
  readonly before: string
  readonly inside: string
  readonly after: string
}

// A private-use character, which no translated sentence holds.
const PLACE = '\uE000'

/** The sentence of `key` parted at its `{hole}`, where `inside` stands. */
export function sentenceAround(
  translate: Translate,
  key: WordKey,
  hole: string,
  inside: string,
  values: Values = {},
): SentenceAround {
  const [before = '', after = ''] = translate(key, { ...values, [hole]: PLACE }).split(PLACE)
  return { before, inside, after }
}
