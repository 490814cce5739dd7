import type { Context } from 'hono'
import { parseRefPath } from '../../model/address.ts'
import { splitLanguage } from '../../model/path-language.ts'
import type { AppContext } from '../context.ts'
import type { FailureCode } from '../errors.tsx'
import { type Frame, frameFor } from './frame.ts'

export interface ErrorPageData {
  readonly frame: Frame
  readonly title: string
  readonly text: string
  /** What the reader may have looked for, as words for a search. */
  readonly words: string
  /** Names the request in the log, where it has left a line. */
  readonly reference: string | undefined
}

export function errorPage(c: Context<AppContext>, code: FailureCode, reference: string | undefined): ErrorPageData {
  const { translate } = c.var
  const title = translate(`error.${code}.title`)
  return {
    frame: frameFor(c, { title, unlisted: true, searchBox: false }),
    title,
    text: translate(`error.${code}.text`),
    words: code === 'not-found' ? wordsOf(c.req.path) : '',
    reference,
  }
}

/** The slug of an entry that is not there, as words: it often says what it was about. */
function wordsOf(path: string): string {
  const { rest } = splitLanguage(path)
  return parseRefPath(rest.slice(1))?.slug.replaceAll('-', ' ') ?? ''
}
