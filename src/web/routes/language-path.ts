import { LANGUAGE_IDS } from '../../model/languages.ts'
import { TYPE_IDS, TYPES } from '../../model/types/index.ts'

// Alternatives stand in a group: without it a router reads `^en|fr|es$`, which any address that begins with `en` meets.

/** The first part of the address of every page; its language is in `c.var.language`. */
export const LANGUAGE_PATH = `/:language{(?:${LANGUAGE_IDS.join('|')})}` as const

/** The address of an entry below its language. */
export const ENTRY_PATH = `/:folder{(?:${TYPE_IDS.map((id) => TYPES[id].folder).join('|')})}/:slug` as const
