import type { Translate } from '../../i18n/translate.ts'
import type { Wording } from '../pages/wording.ts'
import type { Citation } from './citation.ts'

/** A citation to copy into a text, close to the style of the APA, with what must be said of it at the end. */
export function plainCitation(citation: Citation, { translate, list }: Wording): string {
  const cited = reference(citation, translate, list)
  return citation.notes.length === 0 ? cited : `${cited} [${citation.notes.join(' ')}]`
}

function reference(citation: Citation, translate: Translate, list: Wording['list']): string {
  const { authors, date, title, genre, site, address } = citation
  const values = { authors: list(authors), year: date.slice(0, 4), title, genre, site, address }
  return translate(authors.length === 0 ? 'cite.plainWithoutAuthors' : 'cite.plain', values)
}
