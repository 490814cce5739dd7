// The site over the small invented library, with the embedded engine, as a reader meets it.
import { type Document, type Element, Window } from 'happy-dom'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { createMemoryCatalogue } from '../../src/catalogue/memory.ts'
import { rankTitles, toDocument } from '../../src/search/document.ts'
import { analyse } from '../../src/search/engines/embedded/analyse.ts'
import { type Search, searchWith } from '../../src/search/fall-back.ts'
import { withSimilar } from '../../src/search/similar.ts'
import { createApp } from '../../src/web/app.ts'
import type { SiteConfig } from '../../src/web/context.ts'
import { styleguideRoutes } from '../../src/web/styleguide/route.tsx'
import { makeLibrary, vocabulary } from '../content/invented-library.ts'
import { embeddedEngine } from '../search/embedded.ts'

export interface SiteOptions {
  /** Files of the library put in or changed by path; null takes a file out. */
  readonly changes?: Readonly<Record<string, string | null>>
  readonly catalogue?: Partial<Catalogue>
  readonly search?: (search: Search) => Search
  readonly config?: Partial<SiteConfig>
}

export type Site = ReturnType<typeof createSite>

export function createSite({ changes, catalogue, search = (own) => own, config }: SiteOptions = {}) {
  const { entries: assembled } = makeLibrary(changes)
  const ranks = rankTitles(assembled)
  const documents = assembled.map((entry) => toDocument(entry, vocabulary, ranks))
  const entries = withSimilar(assembled, documents, documents.map(analyse))
  const services = {
    catalogue: { ...createMemoryCatalogue(entries, vocabulary), ...catalogue },
    search: search(searchWith(embeddedEngine(documents, vocabulary), () => {})),
    config: {
      instanceName: 'Mosaic',
      logo: 'mosaic',
      theme: undefined,
      home: {},
      siteAddress: 'https://library.example.org',
      reportAddress: undefined,
      stylesheet: '/assets/site-0123456789.css',
      sheets: {},
      scripts: { site: '/assets/site-0123456789.js' },
      packs: {},
      ...config,
    },
  }
  const app = createApp(services, [styleguideRoutes])
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => app.request(path, init)
  return { services, ask, visit: async (path: string) => pageOf(await ask(path)) }
}

const window = new Window()

export type Page = Awaited<ReturnType<typeof pageOf>>

/** What a reader finds on a page. */
async function pageOf(response: Response) {
  const html = await response.text()
  const document: Document = new window.DOMParser().parseFromString(html, 'text/html')
  const main = find(document, 'main')
  return {
    status: response.status,
    headers: response.headers,
    html,
    document,
    main,
    title: document.title,
    text: wordsOf(main),
    heading: wordsOf(find(document, 'h1')),
    /** The links with a name, wherever they stand. */
    links: (name: string | RegExp): Element[] =>
      [...document.querySelectorAll('a')].filter((link) => isNamed(link, name)),
    link(name: string | RegExp): string {
      const found = this.links(name)[0]
      if (found === undefined) throw new Error(`No link ${name} on the page`)
      return found.getAttribute('href') ?? ''
    },
    /** The names of results, in order. */
    results: (): string[] => [...main.querySelectorAll('.hits h3')].map(wordsOf),
    all: (selector: string): Element[] => [...document.querySelectorAll(selector)],
    one: (selector: string): Element => find(document, selector),
  }
}

function find(within: Document | Element, selector: string): Element {
  const found = within.querySelector(selector)
  if (found === null) throw new Error(`Nothing on the page is \`${selector}\``)
  return found
}

function isNamed(element: Element, name: string | RegExp): boolean {
  const own = wordsOf(element)
  return typeof name === 'string' ? own === name : name.test(own)
}

/** The words of an element on one line, as they are read. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}

/** The language an element is marked with: its own, or that of what it stands in. */
export function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null
}
