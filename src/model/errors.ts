/** What can go wrong on purpose; `web/errors.ts` gives each code a status and a page. */
const ERROR_CODES = ['not-found', 'invalid', 'too-many', 'unavailable'] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure with an answer for the person who meets it; anything else that is thrown is a bug. */
export class MosaicError extends Error {
  override readonly name = 'MosaicError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
