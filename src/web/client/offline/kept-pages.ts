import { splitLanguage } from '../../../model/path-language.ts'
import { CACHES, readAllKept } from './kept.ts'
import { filled, part } from './part.ts'

/** Lists what can be opened without a connection: libraries to search, then visited pages, the latest first. */
export async function listKeptPages(list: HTMLElement): Promise<void> {
  const libraries = list.dataset.library === undefined ? [] : await libraryLinks(list.dataset.library)
  list.replaceChildren(...libraries, ...(await pageLinks()))
  list.hidden = list.childElementCount === 0
}

async function libraryLinks(words: string): Promise<HTMLLIElement[]> {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' })
  return (await readAllKept()).map(({ language }) =>
    linkTo(`/${language}/search`, filled(words, { language: names.of(language) ?? language })),
  )
}

async function pageLinks(): Promise<HTMLLIElement[]> {
  const cache = await caches.open(CACHES.pages)
  // The page that lists them need not list itself.
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => new URL(url).pathname !== location.pathname)
  return Promise.all(
    addresses.reverse().map(async (address) => {
      const { pathname, search } = new URL(address)
      const title = titleOf((await (await cache.match(address))?.text()) ?? '')
      return linkTo(`${pathname}${search}`, title, splitLanguage(pathname).language)
    }),
  )
}

/** The title of a page, without the name of the site that ends each. */
function titleOf(html: string): string {
  const element = /<title>[\s\S]*?<\/title>/.exec(html)?.[0] ?? ''
  const { title } = new DOMParser().parseFromString(element, 'text/html')
  const [, ending] = /( – [^–]+)$/.exec(document.title) ?? []
  return ending !== undefined && title.endsWith(ending) ? title.slice(0, -ending.length) : title
}

function linkTo(href: string, words: string, language?: string): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.textContent = words
  if (language !== undefined) link.lang = language
  item.append(link)
  return item
}

/** Shows the button that takes the visited pages off the device, where there are some. */
export function offerForgetting(section: HTMLElement, list: HTMLElement): void {
  const paragraph = part(section, 'forget')
  paragraph.hidden = list.hidden
  paragraph.addEventListener('click', async (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return
    await caches.delete(CACHES.pages)
    const heading = section.querySelector<HTMLElement>('#Visited')
    heading?.focus()
    list.hidden = true
    paragraph.hidden = true
    const words = JSON.parse(section.dataset.words ?? '{}') as Record<string, string> // as the view has written it
    part(section, 'said').textContent = words.forgotten ?? ''
  })
}
