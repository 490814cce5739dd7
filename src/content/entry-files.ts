import type { ValidFile } from './validate.ts'

/** Files that belong together. */
export interface EntryFiles {
  readonly original: ValidFile
  readonly files: readonly ValidFile[]
}

/** The day the original's text last changed. */
export function textDate({ facts }: ValidFile): string {
  return String(facts?.updated ?? facts?.published)
}
