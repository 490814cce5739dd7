import type { Context } from 'hono'
import { dayWriter } from '../../i18n/day.ts'
import { languageName } from '../../i18n/labels.ts'
import type { Translate } from '../../i18n/translate.ts'
import { LANGUAGES, type Language } from '../../model/languages.ts'
import { inLanguages, splitLanguage } from '../../model/path-language.ts'
import type { TypeId } from '../../model/types/index.ts'
import type { AppContext } from '../context.ts'
import { picturePath } from '../pictures.ts'
import type { Thing } from '../structured-data/data-block.ts'

/** What surrounds every page. */
export interface Frame {
  readonly language: Language
  /** The direction the page is set in, when it is not that of its language. */
  readonly direction?: 'ltr' | 'rtl' | undefined
  readonly translate: Translate
  readonly instanceName: string
  readonly logo: string
  /** Where the site lives, without a slash at the end. */
  readonly base: string
  readonly stylesheet: string
  /** The paths of further ones, by the kind of page that loads them. */
  readonly sheets: Readonly<Record<string, string>>
  /** The path of the instance's own colours. */
  readonly theme: string | undefined
  /** The paths of the page's scripts. It works without them. */
  readonly scripts: readonly string[]
  /** Title of the document, before the name of the instance. */
  readonly title: string
  readonly description: string | undefined
  /** The one address of the page, absolute; undefined when it should not be kept. */
  readonly canonical: string | undefined
  readonly alternates: readonly { readonly language: Language; readonly href: string }[]
  /** Which search engines may not list. */
  readonly unlisted: boolean
  readonly feed: string | undefined
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly languages: readonly LanguageLink[]
  /** The part of the site the page belongs to. */
  readonly section: TypeId | 'topics' | 'search' | undefined
  /** Whether the head of the page holds a search box; pages with their own do without. */
  readonly searchBox: boolean
  /** What the page is about, for machines. */
  readonly things: readonly Thing[]
  /** The entry the page shows; people and organisations are not written. */
  readonly entry: SharedEntry | undefined
  /** The address of a picture of the page, absolute. */
  readonly picture: string | undefined
  /** Only what changes from one such page to the next is drawn, for a script that has the rest. */
  readonly fragment: boolean
  /** Says that the library on the reader's device answers, when it does. */
  readonly keptNote: string | undefined
}

/** What is told of an entry where its page is shared; days as `YYYY-MM-DD`. */
export interface SharedEntry {
  readonly written: { readonly published: string; readonly modified: string } | undefined
}

export interface LanguageLink {
  readonly language: Language
  readonly name: string
  readonly href: string
  readonly current: boolean
}

/** What a page says of itself; the rest follows from the request. */
export interface PageHead {
  readonly title: string
  readonly description?: string | undefined
  /** The languages the page really exists in; all when not given. */
  readonly existsIn?: readonly Language[]
  /** The path of the page's one address, when it is not the one asked for. */
  readonly canonicalPath?: string
  readonly unlisted?: boolean
  readonly feed?: string
  readonly previous?: string | undefined
  readonly next?: string | undefined
  readonly section?: Frame['section']
  /** Scripts the page wants beside that of every page, by name. */
  readonly scripts?: readonly string[]
  readonly searchBox?: boolean
  readonly things?: readonly Thing[]
  readonly entry?: SharedEntry
  /** The path of its picture, when it has one of its own. */
  readonly picture?: string
  /** The path of the page that a fragment belongs to; a whole page has none. */
  readonly fragmentOf?: string | undefined
}

export function frameFor(c: Context<AppContext>, head: PageHead): Frame {
  const { language, translate, services, base } = c.var
  const { pathname: asked, search } = new URL(c.req.url)
  const pathname = head.fragmentOf ?? asked
  const existsIn = head.existsIn ?? LANGUAGES.map(({ id }) => id)
  const unlisted = head.unlisted ?? false
  return {
    language,
    translate,
    instanceName: services.config.instanceName,
    logo: services.config.logo,
    theme: services.config.theme?.path,
    base,
    stylesheet: services.config.stylesheet,
    sheets: services.config.sheets,
    scripts: ['site', ...(head.scripts ?? [])].flatMap((name) => services.config.scripts[name] ?? []),
    title: head.title,
    description: head.description,
    canonical: unlisted ? undefined : `${base}${head.canonicalPath ?? pathname}`,
    alternates: unlisted ? [] : alternates(pathname, base, existsIn),
    unlisted,
    feed: head.feed,
    previous: head.previous,
    next: head.next,
    languages: languageLinks(pathname, search, language),
    section: head.section,
    searchBox: head.searchBox ?? true,
    things: head.things ?? [],
    entry: head.entry,
    picture: services.config.pictures === true ? `${base}${head.picture ?? picturePath(language)}` : undefined,
    fragment: head.fragmentOf !== undefined,
    keptNote: keptNote(c),
  }
}

function keptNote({ var: { language, translate, services } }: Context<AppContext>): string | undefined {
  const { keptOn } = services.config
  if (keptOn === undefined) return undefined
  const values = { date: dayWriter(language)(keptOn), language: languageName(language, language) }
  return translate('offline.note.library', values)
}

function alternates(path: string, base: string, existsIn: readonly Language[]): Frame['alternates'] {
  return inLanguages(path)
    .filter(({ language }) => existsIn.includes(language))
    .map(({ language, path: own }) => ({ language, href: `${base}${own}` }))
}

/** Choosing a language leads past a step that remembers it: see routes/front-door.ts. */
function languageLinks(path: string, search: string, current: Language): LanguageLink[] {
  const { language, rest } = splitLanguage(path)
  const same = language === undefined || rest === '/' ? '' : rest
  return LANGUAGES.map(({ id, name }) => ({
    language: id,
    name,
    href: `/language/${id}${same}${language === undefined ? '' : search}`,
    current: id === current,
  }))
}
