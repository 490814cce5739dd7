import type { Catalogue, Packs } from '../catalogue/catalogue.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Language } from '../model/languages.ts'
import type { HomeTexts } from '../model/site.ts'
import type { Search } from '../search/fall-back.ts'
import type { Theme } from './theme/stylesheet.ts'

/** What a page needs from the rest of the house. */
export interface Services {
  readonly catalogue: Catalogue
  readonly search: Search
  readonly config: SiteConfig
}

export interface SiteConfig {
  readonly instanceName: string
  /** `mosaic`, `rosette`, or the path of a picture. */
  readonly logo: string
  /** The instance's own colours. */
  readonly theme: Theme | undefined
  /** What the instance says on its front page. */
  readonly home: HomeTexts
  /** Where the site lives, without a slash at the end; the address asked for when undefined. */
  readonly siteAddress: string | undefined
  /** Where mistakes are reported: a web or mailto address. */
  readonly reportAddress: string | undefined
  /** The path of the stylesheet; it changes with its content. */
  readonly stylesheet: string
  /** The paths of further ones, by the kind of page that loads them. */
  readonly sheets: Readonly<Record<string, string>>
  /** The paths of scripts by name, likewise. */
  readonly scripts: Readonly<Record<string, string>>
  /** Whether the build has drawn pictures of the pages: see pictures.ts. */
  readonly pictures?: boolean
  /** What readers may keep on their device. */
  readonly packs: Packs
  /** The day, `YYYY-MM-DD`, the library was kept that answers on a reader's device; undefined where the site itself does. */
  readonly keptOn?: string
}

/** What middleware puts at hand for routes, in Hono's terms. */
export interface AppContext {
  readonly Variables: {
    readonly services: Services
    /** The language of the page, from its address. */
    readonly language: Language
    readonly translate: Translate
    /** The site's address without a slash at the end, for canonical links: configured, or as asked. */
    readonly base: string
    /** Names a request in the log and on an error page. */
    readonly requestId: string
  }
}
