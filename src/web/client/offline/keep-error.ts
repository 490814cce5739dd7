/** Why a library could not be kept: no room, no whole download, a newer build, or a browser that refuses. */
export type KeepFailure = 'full' | 'network' | 'changed' | 'refused'

export class KeepError extends Error {
  override readonly name = 'KeepError'

  constructor(
    readonly failure: KeepFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
