import { refPath } from '../model/address.ts'
import type { Ref } from '../model/entry.ts'
import type { Language } from '../model/languages.ts'

/** What a picture of a page measures where it is shared, in pixels. */
export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630

/** `/pictures/fr/articles/burnout.png`, drawn from the text in a language; without an entry, that of the whole site. */
export function picturePath(language: Language, ref?: Ref): string {
  return `/pictures/${language}${ref === undefined ? '' : `/${refPath(ref)}`}.png`
}
