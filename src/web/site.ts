import type { Context } from 'hono'
import { type Entry, textFor } from '../model/entry.ts'
import type { AppContext } from './context.ts'
import { picturePath } from './pictures.ts'

/** The site itself, as texts for elsewhere name it. */
export interface Site {
  /** The name readers see. */
  readonly name: string
  /** Absolute, without a slash at the end. */
  readonly base: string
}

export function siteOf(c: Context<AppContext>): Site {
  return { name: c.var.services.config.instanceName, base: c.var.base }
}

/** The address of the picture of an entry's page; undefined when the build has drawn none. */
export function pictureOf(c: Context<AppContext>, entry: Entry): string | undefined {
  if (c.var.services.config.pictures !== true) return undefined
  return `${c.var.base}${picturePath(textFor(entry, c.var.language).language, entry)}`
}
